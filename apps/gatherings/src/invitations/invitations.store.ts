import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Basis, Invitation, InvitationState, NewInvitation } from './invitation.js';

export const invitationColumns = `id, gathering_id as "gatheringId", kind_code as "kindCode", email, name, organisation,
  province_code as "provinceCode", former_province_code as "formerProvinceCode", locale, state, delivery, account_id as "accountId", decline_reason as "declineReason", basis,
  added_at as "addedAt", sent_at as "sentAt", answered_at as "answeredAt", version`;

@Injectable()
export class InvitationsStore {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
  ) {}

  /** Who is invited already stays as they are. @returns how many are new */
  async add(
    tx: Transaction,
    gatheringId: string,
    invitations: readonly NewInvitation[],
    { basis, at }: { basis: Basis; at: Date },
  ): Promise<number> {
    const rows = invitations.map((one) => ({ ...one, id: this.ids.next() }));
    const made = await tx.query(
      `insert into gatherings.invitation (id, gathering_id, kind_code, email, name, organisation, province_code, former_province_code, state, basis,
         added_at)
       select id, $2, "kindCode", email, name, organisation, "provinceCode", "formerProvinceCode", 'new', $3::jsonb, $4
       from json_to_recordset($1::json)
         as row (id uuid, "kindCode" text, email text, name text, organisation text, "provinceCode" text,
           "formerProvinceCode" text)
       on conflict (gathering_id, email) do nothing returning id`,
      [JSON.stringify(rows), gatheringId, JSON.stringify(basis), at],
    );
    return made.length;
  }

  /** Which of these addresses are invited already. */
  async known(gatheringId: string, emails: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.query<{ email: string }>(
      'select email from gatherings.invitation where gathering_id = $1 and email = any($2)',
      [gatheringId, emails],
    );
    return new Set(rows.map(({ email }) => email));
  }

  /** Those that were not sent yet are, from now on. @returns their ids, in the order in which they were added */
  async send(tx: Transaction, gatheringId: string, at: Date): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      `update gatherings.invitation set state = 'sent', sent_at = $2, version = version + 1
       where gathering_id = $1 and state = 'new' returning id`,
      [gatheringId, at],
    );
    return rows.map(({ id }) => id).sort();
  }

  /** To this address, locked until the transaction ends. @throws Refusal not-found */
  async lockFor(tx: Transaction, id: string, email: string): Promise<Invitation> {
    const [invitation] = await tx.query<Invitation>(
      `select ${invitationColumns} from gatherings.invitation where id = $1 and email = $2 and state <> 'new' for update`,
      [id, email],
    );
    if (!invitation) throw new Refusal('not-found');
    return invitation;
  }

  async answer(
    tx: Transaction,
    id: string,
    { state, accountId, reason, at }: { state: InvitationState; accountId: string; reason: string | null; at: Date },
  ): Promise<void> {
    await tx.query(
      `update gatherings.invitation set state = $2, account_id = $3, decline_reason = $4, answered_at = $5, version = version + 1
       where id = $1`,
      [id, state, accountId, reason, at],
    );
  }

  async delivered(id: string, delivery: 'delivered' | 'bounced'): Promise<void> {
    await this.database.query('update gatherings.invitation set delivery = $2 where id = $1', [id, delivery]);
  }

  /** Whether this person said yes to being this kind of delegate. */
  async isAccepted(
    tx: Transaction,
    { gatheringId, accountId, kindCode }: { gatheringId: string; accountId: string; kindCode: string },
  ): Promise<boolean> {
    const rows = await tx.query(
      `select from gatherings.invitation where gathering_id = $1 and account_id = $2 and kind_code = $3 and state = 'accepted'`,
      [gatheringId, accountId, kindCode],
    );
    return rows.length > 0;
  }

  /** What is held under an address without an account. */
  async belongTo(accountId: string, email: string): Promise<void> {
    await this.database.query(
      'update gatherings.invitation set account_id = $1 where email = $2 and account_id is null',
      [accountId, email],
    );
  }

  /** What nobody sent yet goes; of the others stays that somebody was invited, and what they answered. */
  async forget(tx: Transaction, accountId: string): Promise<void> {
    await tx.query(`delete from gatherings.invitation where account_id = $1 and state = 'new'`, [accountId]);
    await tx.query(
      `update gatherings.invitation set account_id = null, email = 'erased-' || id, name = '▇▇▇', organisation = '',
         province_code = null, former_province_code = null, decline_reason = null where account_id = $1`,
      [accountId],
    );
  }

  /** To whom the letter goes; to whoever is forgotten none. @throws Refusal not-found */
  async address(id: string): Promise<Pick<Invitation, 'email' | 'name' | 'locale'>> {
    const [row] = await this.database.query<Pick<Invitation, 'email' | 'name' | 'locale'>>(
      `select email, name, locale from gatherings.invitation where id = $1 and state = 'sent' and name <> '▇▇▇'`,
      [id],
    );
    if (!row) throw new Refusal('not-found');
    return row;
  }
}
