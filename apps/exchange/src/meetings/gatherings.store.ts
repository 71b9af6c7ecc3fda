import { Injectable } from '@nestjs/common';
import type { GatheringAnnouncedV1 } from '@sangtao/contracts/gatherings/gathering-announced.v1';
import { Database } from '@sangtao/service-kit/database';

interface KnownDelegate {
  delegateId: string;
  gatheringId: string;
  accountId: string | null;
  kindCode: string;
  state: string;
}

/** What events told of gatherings and their delegates: our own projection, without names of people. */
@Injectable()
export class GatheringsStore {
  constructor(private readonly database: Database) {}

  async announced(gathering: GatheringAnnouncedV1): Promise<void> {
    const { gatheringId, nameVi, nameEn, startsOn, endsOn, timeZone, provinceCode, venue } = gathering;
    await this.database.query(
      `insert into exchange.gathering as known (id, name_vi, name_en, starts_on, ends_on, time_zone, province_code, venue, gathering_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (id) do update set name_vi = excluded.name_vi, name_en = excluded.name_en, starts_on = excluded.starts_on,
         ends_on = excluded.ends_on, time_zone = excluded.time_zone, province_code = excluded.province_code, venue = excluded.venue,
         gathering_version = excluded.gathering_version where known.gathering_version <= excluded.gathering_version`,
      [gatheringId, nameVi, nameEn, startsOn, endsOn, timeZone, provinceCode, venue, gathering.gatheringVersion],
    );
  }

  async delegate(delegate: KnownDelegate, version: number): Promise<void> {
    const { delegateId, gatheringId, accountId, kindCode, state } = delegate;
    await this.database.query(
      `insert into exchange.delegate as known (id, gathering_id, account_id, kind_code, state, version) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set account_id = excluded.account_id, kind_code = excluded.kind_code, state = excluded.state,
         version = excluded.version where known.version < excluded.version`,
      [delegateId, gatheringId, accountId, kindCode, state, version],
    );
  }

  /** Of these accounts those that have a place there. */
  async delegates(gatheringId: string, accountIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ accountId: string }>(
      `select account_id as "accountId" from exchange.delegate
        where gathering_id = $1 and account_id = any($2) and state = 'confirmed'`,
      [gatheringId, accountIds],
    );
    return new Set(rows.map(({ accountId }) => accountId));
  }
}
