import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { BadgesStore } from '../badges/badges.store.js';
import { organisationKey, type Delegate } from './delegate.js';

/** Many delegates at once, as they are, without an event; whoever has a place has a badge. For what is loaded, not for what people do. */
@Injectable()
export class NewDelegatesStore {
  constructor(private readonly badges: BadgesStore) {}

  async insertAll(tx: Transaction, delegates: readonly Delegate[]): Promise<void> {
    const rows = delegates.map((one) => ({ ...one, organisationKey: organisationKey(one.organisation) }));
    await tx.query(
      `insert into gatherings.delegate (id, gathering_id, account_id, kind_code, state, holds_place, arrival, place, registered_at, name,
         organisation, organisation_key, position, phone, province_code, former_province_code, answers, invite_again, reason, event_version)
       select id, "gatheringId", "accountId", "kindCode", state, "holdsPlace", arrival, place, "registeredAt", name,
         organisation, "organisationKey", position, phone, "provinceCode", "formerProvinceCode", answers, "inviteAgain", reason, "eventVersion"
       from json_to_recordset($1::json) as row (id uuid, "gatheringId" uuid, "accountId" text, "kindCode" text, state text,
         "holdsPlace" boolean, arrival int, place int, "registeredAt" timestamptz, name text, organisation text, "organisationKey" text,
         position text, phone text, "provinceCode" text, "formerProvinceCode" text, answers jsonb, "inviteAgain" boolean, reason text,
         "eventVersion" int)`,
      [JSON.stringify(rows)],
    );
    await tx.query(
      `insert into gatherings.kind_arrivals as known (gathering_id, kind_code, last)
       select gathering_id, kind_code, max(arrival) from gatherings.delegate where gathering_id = any($1) group by 1, 2
       on conflict (gathering_id, kind_code) do update set last = greatest(known.last, excluded.last)`,
      [[...new Set(delegates.map(({ gatheringId }) => gatheringId))]],
    );
    const placed = delegates.filter(({ state }) => state === 'confirmed');
    await this.badges.issue(
      tx,
      placed.map(({ id }) => id),
    );
  }
}
