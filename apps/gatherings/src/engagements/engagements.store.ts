import { Injectable } from '@nestjs/common';
import type { EngagedPerson, PeopleEngagedV1 } from '@sangtao/contracts/gatherings/people-engaged.v1';
import type { Transaction } from '@sangtao/service-kit/database';

type Source = PeopleEngagedV1['source'];

/** What others were told of people's times, to tell them what changes. */
@Injectable()
export class EngagementsStore {
  async told(tx: Transaction, gatheringId: string, source: Source): Promise<Map<string, EngagedPerson['times']>> {
    const rows = await tx.query<EngagedPerson>(
      'select account_id as "accountId", times from gatherings.engagement where gathering_id = $1 and source = $2',
      [gatheringId, source],
    );
    return new Map(rows.map(({ accountId, times }) => [accountId, times]));
  }

  async remember(tx: Transaction, { gatheringId, source, people }: PeopleEngagedV1): Promise<void> {
    await tx.query(
      'delete from gatherings.engagement where gathering_id = $1 and source = $2 and account_id = any($3::text[])',
      [gatheringId, source, people.map(({ accountId }) => accountId)],
    );
    await tx.query(
      `insert into gatherings.engagement (gathering_id, account_id, source, times)
       select $1, "accountId", $2, times from jsonb_to_recordset($3::jsonb) as given ("accountId" text, times jsonb)`,
      [gatheringId, source, JSON.stringify(people.filter(({ times }) => times.length > 0))],
    );
  }

  async holdsBooth(tx: Transaction, gatheringId: string, accountId: string): Promise<boolean> {
    const held = await tx.query(
      `select from gatherings.booth_application where gathering_id = $1 and account_id = $2 and state = 'confirmed' limit 1`,
      [gatheringId, accountId],
    );
    return held.length > 0;
  }

  async forget(tx: Transaction, accountId: string): Promise<void> {
    await tx.query('delete from gatherings.engagement where account_id = $1', [accountId]);
  }
}
