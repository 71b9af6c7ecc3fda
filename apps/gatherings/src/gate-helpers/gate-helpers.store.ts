import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import type { Gathering } from '../gatherings/gathering.js';

/** Somebody who may work at the gates of one gathering. Who they are is asked from identity when it is read. */
export interface GateHelper {
  gatheringId: string;
  accountId: string;
  addedBy: string;
  addedAt: Date;
}

/** Where somebody may check in, for their own list. */
export type HelpedGathering = Pick<Gathering, 'id' | 'nameVi' | 'nameEn' | 'startsOn' | 'endsOn' | 'venue' | 'state'>;

@Injectable()
export class GateHelpersStore {
  constructor(private readonly database: Database) {}

  /** Named twice they stay as they are. */
  async add(tx: Transaction, { gatheringId, accountId, addedBy, addedAt }: GateHelper): Promise<void> {
    await tx.query(
      `insert into gatherings.gate_helper (gathering_id, account_id, added_by, added_at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [gatheringId, accountId, addedBy, addedAt],
    );
  }

  /** @returns whether there was one */
  async drop(tx: Transaction, gatheringId: string, accountId: string): Promise<boolean> {
    const gone = await tx.query(
      'delete from gatherings.gate_helper where gathering_id = $1 and account_id = $2 returning account_id',
      [gatheringId, accountId],
    );
    return gone.length > 0;
  }

  ofGathering(gatheringId: string): Promise<{ accountId: string; addedAt: Date }[]> {
    return this.database.query<{ accountId: string; addedAt: Date }>(
      `select account_id as "accountId", added_at as "addedAt" from gatherings.gate_helper
       where gathering_id = $1 order by added_at, account_id`,
      [gatheringId],
    );
  }

  /** Until the gathering is over. */
  async helps(gatheringId: string, accountId: string): Promise<boolean> {
    const found = await this.database.query(
      `select from gatherings.gate_helper join gatherings.gathering on gathering.id = gathering_id
       where gathering_id = $1 and account_id = $2 and state in ('announced', 'running')`,
      [gatheringId, accountId],
    );
    return found.length > 0;
  }

  /** The next one first. */
  helpedBy(accountId: string): Promise<HelpedGathering[]> {
    return this.database.query<HelpedGathering>(
      `select id, name_vi as "nameVi", name_en as "nameEn", starts_on::text as "startsOn", ends_on::text as "endsOn", venue, state
       from gatherings.gate_helper join gatherings.gathering on gathering.id = gathering_id
       where account_id = $1 and state in ('announced', 'running') order by starts_on, id`,
      [accountId],
    );
  }

  /** Of somebody whose account is erased. */
  async forget(accountId: string): Promise<void> {
    await this.database.query('delete from gatherings.gate_helper where account_id = $1', [accountId]);
    await this.database.query('update gatherings.gate_helper set added_by = null where added_by = $1', [accountId]);
  }
}
