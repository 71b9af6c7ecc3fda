import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import type { Proposal } from './proposal.js';

/** An entry and a judge who reads it. */
export type Pair = readonly [entryId: string, judgeId: string];

export interface Run {
  id: string;
  state: 'proposed' | 'applied' | 'undone';
  /** The run in force when it was proposed. */
  base: string | null;
  proposal: Proposal;
  appliedAt: Date | null;
}

const columns = `id, state, base, proposal, applied_at as "appliedAt"`;

@Injectable()
export class AssignmentsStore {
  constructor(private readonly database: Database) {}

  async get(roundId: string, id: string): Promise<Run | null> {
    const [run] = await this.database.query<Run>(
      `select ${columns} from judging.assignment_run where round_id = $1 and id = $2`,
      [roundId, id],
    );
    return run ?? null;
  }

  /** The runs in force, the newest first: the second is what undoing goes back to. */
  applied(roundId: string): Promise<Run[]> {
    return this.database.query<Run>(
      `select ${columns} from judging.assignment_run where round_id = $1 and state = 'applied'
       order by applied_at desc, id desc limit 2`,
      [roundId],
    );
  }

  /** The newest proposal that still starts from what is in force. */
  async proposed(roundId: string, base: string | null): Promise<Run | null> {
    const [run] = await this.database.query<Run>(
      `select ${columns} from judging.assignment_run where round_id = $1 and state = 'proposed' and base is not distinct from $2
       order by created_at desc, id desc limit 1`,
      [roundId, base],
    );
    return run ?? null;
  }

  async propose(roundId: string, proposal: Proposal, base: string | null): Promise<void> {
    await this.database.query(
      `insert into judging.assignment_run (id, round_id, state, base, proposal, created_at)
       values ($1, $2, 'proposed', $3, $4::jsonb, $5)`,
      [proposal.id, roundId, base, JSON.stringify(proposal), proposal.createdAt],
    );
  }

  async setState(tx: Transaction, id: string, state: Run['state'], appliedAt: Date | null): Promise<void> {
    await tx.query(
      'update judging.assignment_run set state = $2, applied_at = coalesce($3, applied_at) where id = $1',
      [...[id, state, appliedAt]],
    );
  }

  async inForce(tx: Transaction, roundId: string): Promise<Pair[]> {
    const rows = await tx.query<{ entry: string; judge: string }>(
      'select entry_id as entry, judge_id as judge from judging.assignment where round_id = $1',
      [roundId],
    );
    return rows.map(({ entry, judge }) => [entry, judge]);
  }

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

  /** How many of these pairs have a sheet in one of the states. */
  async sheets(roundId: string, pairs: readonly Pair[], states: string[]): Promise<number> {
    const [row] = await this.database.query<{ sheets: number }>(
      `select count(*)::int as sheets from judging.sheet where round_id = $1 and state = any($4)
         and (entry_id, judge_id) in (select * from unnest($2::uuid[], $3::uuid[]))`,
      [roundId, pairs.map(([entryId]) => entryId), pairs.map(([, judgeId]) => judgeId), states],
    );
    return row!.sheets;
  }
}
