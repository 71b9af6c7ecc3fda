import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { organisationKey, type Delegate, type DelegateContent, type DelegateState } from './delegate.js';

export const delegateColumns = `id, gathering_id as "gatheringId", account_id as "accountId", kind_code as "kindCode", state,
  holds_place as "holdsPlace", arrival, place, name, organisation, position, phone, province_code as "provinceCode",
  former_province_code as "formerProvinceCode", answers,
  invite_again as "inviteAgain", reason, registered_at as "registeredAt", version, event_version as "eventVersion"`;

@Injectable()
export class DelegatesStore {
  constructor(private readonly database: Database) {}

  /** Of this person. @throws Refusal not-found */
  async ofAccount(id: string, accountId: string): Promise<Delegate> {
    const [delegate] = await this.database.query<Delegate>(
      `select ${delegateColumns} from gatherings.delegate where id = $1 and account_id = $2`,
      [id, accountId],
    );
    if (!delegate) throw new Refusal('not-found');
    return delegate;
  }

  /** Of this gathering. @throws Refusal not-found */
  async ofGathering(id: string, gatheringId: string): Promise<Delegate> {
    const [delegate] = await this.database.query<Delegate>(
      `select ${delegateColumns} from gatherings.delegate where id = $1 and gathering_id = $2`,
      [id, gatheringId],
    );
    if (!delegate) throw new Refusal('not-found');
    return delegate;
  }

  /** Locked until the transaction ends; its kind must be locked before, by `LineStore.lock`. @throws Refusal version-conflict */
  async lock(tx: Transaction, id: string, version?: number): Promise<Delegate> {
    const [delegate] = await tx.query<Delegate>(
      `select ${delegateColumns} from gatherings.delegate where id = $1 for update`,
      [id],
    );
    if (!delegate) throw new Refusal('not-found');
    if (version !== undefined && delegate.version !== version)
      throw new Refusal('version-conflict', { version: delegate.version });
    return delegate;
  }

  /** @throws Refusal registered-already */
  async insert(tx: Transaction, delegate: Delegate): Promise<void> {
    const { id, gatheringId, accountId, kindCode, state, holdsPlace, arrival, place, registeredAt } = delegate;
    const made = await tx.query(
      `insert into gatherings.delegate (id, gathering_id, account_id, kind_code, state, holds_place, arrival, place, registered_at,
         name, organisation, organisation_key, position, phone, province_code, former_province_code, answers, invite_again)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17::jsonb, $18)
       on conflict (gathering_id, account_id) where state <> 'cancelled' do nothing returning id`,
      [
        ...[id, gatheringId, accountId, kindCode, state, holdsPlace, arrival, place, registeredAt],
        ...contentOf(delegate),
      ],
    );
    if (made.length === 0) throw new Refusal('registered-already');
  }

  /** What the person says; the row is locked. */
  async write(tx: Transaction, id: string, content: DelegateContent): Promise<void> {
    await tx.query(
      `update gatherings.delegate set name = $2, organisation = $3, organisation_key = $4, position = $5, phone = $6,
         province_code = $7, former_province_code = $8, answers = $9::jsonb, invite_again = $10, version = version + 1 where id = $1`,
      [id, ...contentOf(content)],
    );
  }

  /** Enters a state; the row and its kind are locked. Whoever waits stands at the end of the line, and behind whoever leaves it all move up. */
  async enter(tx: Transaction, delegate: Delegate, to: DelegateState, reason: string | null): Promise<Delegate> {
    const { id, gatheringId, kindCode, holdsPlace, place } = delegate;
    const holds = to === 'confirmed' || (to === 'pending' && holdsPlace);
    const [changed] = await tx.query<Delegate>(
      `update gatherings.delegate set state = $2, holds_place = $3, reason = $4, version = version + 1, event_version = event_version + 1,
         place = case when $2 = 'waiting' then (select count(*) + 1 from gatherings.delegate other
           where other.gathering_id = $5 and other.kind_code = $6 and other.state = 'waiting') end
       where id = $1 returning ${delegateColumns}`,
      [id, to, holds, reason, gatheringId, kindCode],
    );
    if (place !== null) {
      await tx.query(
        `update gatherings.delegate set place = place - 1
         where gathering_id = $1 and kind_code = $2 and state = 'waiting' and place > $3`,
        [gatheringId, kindCode, place],
      );
    }
    return changed!;
  }

  /** The number of the delegate's next event; what is known of the delegate stays as it is, and so does its version. */
  async nextEvent(tx: Transaction, id: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      'update gatherings.delegate set event_version = event_version + 1 where id = $1 returning event_version as version',
      [id],
    );
    return row!.version;
  }
}

function contentOf({
  name,
  organisation,
  position,
  phone,
  provinceCode,
  formerProvinceCode,
  answers,
  inviteAgain,
}: DelegateContent): unknown[] {
  const who = [name, organisation, organisationKey(organisation), position, phone];
  return [...who, provinceCode, formerProvinceCode, JSON.stringify(answers), inviteAgain];
}
