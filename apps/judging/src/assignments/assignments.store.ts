import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';

/** An entry and a judge who reads it. */
export type Pair = readonly [entryId: string, judgeId: string];

@Injectable()
export class AssignmentsStore {
  /** The round's pairs are these from now on. */
  async replace(tx: Transaction, roundId: string, pairs: readonly Pair[]): Promise<void> {
    const wanted = [roundId, pairs.map(([entryId]) => entryId), pairs.map(([, judgeId]) => judgeId)];
    await tx.query(
      `delete from judging.assignment where round_id = $1
         and (entry_id, judge_id) not in (select * from unnest($2::uuid[], $3::uuid[]))`,
      wanted,
    );
    await tx.query(
      `insert into judging.assignment (round_id, entry_id, judge_id) select $1, * from unnest($2::uuid[], $3::uuid[])
       on conflict do nothing`,
      wanted,
    );
  }
}
