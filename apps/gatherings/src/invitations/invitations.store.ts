import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Basis, Invitation, InvitationState, NewInvitation } from './invitation.js';

export const invitationColumns = `id, gathering_id as "gatheringId", kind_code as "kindCode", email, name, organisation,
  province_code as "provinceCode", former_province_code as "formerProvinceCode", locale, state, delivery, account_id as "accountId", decline_reason as "declineReason", basis,
  added_at as "addedAt", sent_at as "sentAt", answered_at as "answeredAt", withdrawn_at as "withdrawnAt", version`;

/** What somebody may have a letter of; an unsent invitation that was withdrawn is nobody's. */
export const everSent = `state <> 'new' and sent_at is not null`;

/** An invitation, and to which gathering it must be. */
export interface InvitationKey {
  gatheringId: string;
  id: string;
  /** As the caller knows it. */
  version: number;
}

@Injectable()
export class InvitationsStore {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
  ) {}

  /** Who is invited already stays as they are. @returns those who are new */
  async add(
    tx: Transaction,
    gatheringId: string,
    invitations: readonly NewInvitation[],
    { basis, at }: { basis: Basis; at: Date },
  ): Promise<string[]> {
    const rows = invitations.map((one) => ({ ...one, id: this.ids.next() }));
    const made = await tx.query<{ id: string }>(
      `insert into gatherings.invitation (id, gathering_id, kind_code, email, name, organisation, province_code, former_province_code, state, basis,
         added_at)
       select id, $2, "kindCode", email, name, organisation, "provinceCode", "formerProvinceCode", 'new', $3::jsonb, $4
       from json_to_recordset($1::json)
         as row (id uuid, "kindCode" text, email text, name text, organisation text, "provinceCode" text,
           "formerProvinceCode" text)
       on conflict (gathering_id, email) do nothing returning id`,
      [JSON.stringify(rows), gatheringId, JSON.stringify(basis), at],
    );
    return made.map(({ id }) => id);
  }

  /** One more. @throws Refusal invited-already */
  async addOne(
    tx: Transaction,
    gatheringId: string,
    invited: NewInvitation,
    listed: { basis: Basis; at: Date },
  ): Promise<string> {
    const [id] = await this.add(tx, gatheringId, [invited], listed);
    if (!id) throw new Refusal('invited-already');
    return id;
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

  /** @throws Refusal not-found */
  async get(tx: Transaction, { gatheringId, id }: Omit<InvitationKey, 'version'>): Promise<Invitation> {
    const [invitation] = await tx.query<Invitation>(
      `select ${invitationColumns} from gatherings.invitation where gathering_id = $1 and id = $2`,
      [gatheringId, id],
    );
    if (!invitation) throw new Refusal('not-found');
    return invitation;
  }

  /** Locked until the transaction ends. @throws Refusal not-found, version-conflict */
  async lock(tx: Transaction, { gatheringId, id, version }: InvitationKey): Promise<Invitation> {
    const [invitation] = await tx.query<Invitation>(
      `select ${invitationColumns} from gatherings.invitation where gathering_id = $1 and id = $2 for update`,
      [gatheringId, id],
    );
    if (!invitation) throw new Refusal('not-found');
    if (invitation.version !== version) throw new Refusal('version-conflict', { version: invitation.version });
    return invitation;
  }

  /** The row is locked. */
  async correct(tx: Transaction, id: string, person: NewInvitation): Promise<void> {
    const { kindCode, email, name, organisation, provinceCode } = person;
    await tx.query(
      `update gatherings.invitation set kind_code = $2, email = $3, name = $4, organisation = $5, province_code = $6,
         former_province_code = case when province_code = $6 then former_province_code end, version = version + 1 where id = $1`,
      [id, kindCode, email, name, organisation, provinceCode],
    );
  }

  /** Whether another invitation to the gathering has this address. */
  async isTaken(tx: Transaction, { gatheringId, id }: InvitationKey, email: string): Promise<boolean> {
    const rows = await tx.query(
      'select from gatherings.invitation where gathering_id = $1 and email = $2 and id <> $3',
      [gatheringId, email, id],
    );
    return rows.length > 0;
  }

  /** With a letter of this number, whose fate is not known yet. The row is locked. */
  async sendOne(tx: Transaction, id: string, { letterId, at }: { letterId: string; at: Date }): Promise<void> {
    await tx.query(
      `update gatherings.invitation set state = 'sent', sent_at = $2, letter_id = $3, delivery = null, withdrawn_at = null,
         account_id = null, decline_reason = null, answered_at = null, version = version + 1 where id = $1`,
      [id, at, letterId],
    );
  }

  /** The row is locked. */
  async withdraw(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.query(
      `update gatherings.invitation set state = 'withdrawn', withdrawn_at = $2, version = version + 1 where id = $1`,
      [id, at],
    );
  }

  /** Whether who accepted it has registered, and did not cancel that. */
  async isUsed(tx: Transaction, { gatheringId, accountId }: Invitation): Promise<boolean> {
    const rows = await tx.query(
      `select from gatherings.delegate where gathering_id = $1 and account_id = $2 and state <> 'cancelled'`,
      [gatheringId, accountId],
    );
    return rows.length > 0;
  }

  /** To this address, locked until the transaction ends. @throws Refusal not-found */
  async lockFor(tx: Transaction, id: string, email: string): Promise<Invitation> {
    const [invitation] = await tx.query<Invitation>(
      `select ${invitationColumns} from gatherings.invitation where id = $1 and email = $2 and ${everSent} for update`,
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

  /** Of the last letter alone; the first one of those who were invited together bears the number of its invitation. */
  async delivered(letterId: string, delivery: 'delivered' | 'bounced'): Promise<void> {
    await this.database.query(
      'update gatherings.invitation set delivery = $2 where letter_id = $1 or (id = $1 and letter_id is null)',
      [letterId, delivery],
    );
  }

  /** Whether this person said yes to being this kind of delegate; nobody withdraws it before the transaction ends. */
  async isAccepted(
    tx: Transaction,
    { gatheringId, accountId, kindCode }: { gatheringId: string; accountId: string; kindCode: string },
  ): Promise<boolean> {
    const rows = await tx.query(
      `select from gatherings.invitation where gathering_id = $1 and account_id = $2 and kind_code = $3 and state = 'accepted'
         for share`,
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
    await tx.query('delete from gatherings.invitation where account_id = $1 and sent_at is null', [accountId]);
    await tx.query(
      `update gatherings.invitation set account_id = null, email = 'erased-' || id, name = '▇▇▇', organisation = '',
         province_code = null, former_province_code = null, decline_reason = null where account_id = $1`,
      [accountId],
    );
  }

  /** To whom a letter goes while the invitation is in this state; to whoever is forgotten none. @throws Refusal not-found */
  async address(id: string, state: 'sent' | 'withdrawn'): Promise<Pick<Invitation, 'email' | 'name' | 'locale'>> {
    const [row] = await this.database.query<Pick<Invitation, 'email' | 'name' | 'locale'>>(
      `select email, name, locale from gatherings.invitation where id = $1 and state = $2 and name <> '▇▇▇'`,
      [id, state],
    );
    if (!row) throw new Refusal('not-found');
    return row;
  }
}
