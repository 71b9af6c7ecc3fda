import { Injectable } from '@nestjs/common';
import { JudgesAssignedV1 } from '@sangtao/contracts/judging/judges-assigned.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Round } from '../rounds/round.js';
import { RoundsStore } from '../rounds/rounds.store.js';
import { AssignmentsStore, type Pair } from './assignments.store.js';
import { noticesOf, pairsOf, without } from './proposal.js';
import { assertAssignable } from './propose-assignment.usecase.js';
import { conflicted } from './readable.sql.js';

/** The round's row is locked: no sheet comes in while the pairs change. */
@Injectable()
export class ApplyAssignment {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly rounds: RoundsStore,
    private readonly assignments: AssignmentsStore,
  ) {}

  /** Applying what is in force changes nothing. @throws Refusal not-found, round-state, proposal-outdated */
  apply(roundId: string, runId: string): Promise<void> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const round = await this.lock(tx, roundId);
      const run = await this.assignments.get(roundId, runId);
      if (!run) throw new Refusal('not-found');
      const [current] = await this.assignments.applied(roundId);
      if (current?.id === runId) return;
      if (run.state !== 'proposed' || run.base !== (current?.id ?? null)) throw new Refusal('proposal-outdated');
      const [before, after] = [await this.assignments.inForce(tx, roundId), pairsOf(run.proposal)];
      const begun = await this.assignments.sheets(roundId, without(before, after), ['draft', 'submitted']);
      if (begun > 0 || (await this.blocked(tx, roundId, without(after, before))) > 0) {
        throw new Refusal('proposal-outdated');
      }
      await this.assignments.setState(tx, runId, 'applied', clock.now());
      await this.change(tx, round, { before, after });
      await tx.audit('assignment-applied', roundId, { runId });
    });
  }

  /** Back to what was in force before. @throws Refusal nothing-to-undo, assignment-scored, round-state */
  undo(roundId: string): Promise<void> {
    return this.surroundings.database.transaction(async (tx) => {
      const round = await this.lock(tx, roundId);
      const [current, previous] = await this.assignments.applied(roundId);
      if (!current) throw new Refusal('nothing-to-undo');
      const [before, after] = [await this.assignments.inForce(tx, roundId), pairsOf(previous?.proposal ?? null)];
      const scored = await this.assignments.sheets(roundId, without(before, after), ['submitted']);
      if (scored > 0) throw new Refusal('assignment-scored', { sheets: scored });
      await this.assignments.setState(tx, current.id, 'undone', null);
      await this.change(tx, round, { before, after });
      await tx.audit('assignment-undone', roundId, { runId: current.id });
    });
  }

  private async lock(tx: Transaction, roundId: string): Promise<Round> {
    const round = await this.rounds.lock(tx, roundId);
    assertAssignable(round);
    return round;
  }

  /** One notice per judge whose entries change, whatever their number. */
  private async change(
    tx: Transaction,
    round: Round,
    { before, after }: { before: Pair[]; after: Pair[] },
  ): Promise<void> {
    await this.assignments.replace(tx, round.id, after);
    const notices = noticesOf(before, after);
    if (notices.size === 0) return;
    const accounts = await tx.query<{ judgeId: string; accountId: string }>(
      'select id as "judgeId", account_id as "accountId" from judging.judge where id = any($1) order by id',
      [[...notices.keys()]],
    );
    const judges = accounts.map((judge) => ({ ...judge, entries: notices.get(judge.judgeId)! }));
    const data = { roundId: round.id, editionId: round.editionId, judges };
    await tx.publish(JudgesAssignedV1, { key: round.id, version: await this.rounds.nextEvent(tx, round), data });
  }

  /** Pairs that came into conflict, or whose judge recused, since they were proposed. */
  private async blocked(tx: Transaction, roundId: string, pairs: Pair[]): Promise<number> {
    const [row] = await tx.query<{ blocked: number }>(
      `select count(*)::int as blocked from judging.round join judging.judge on judge.round_id = round.id
       join judging.entry on entry.edition_id = round.edition_id
       left join judging.sheet on sheet.entry_id = entry.id and sheet.judge_id = judge.id
       where round.id = $1 and (entry.id, judge.id) in (select * from unnest($2::uuid[], $3::uuid[]))
         and (${conflicted} or sheet.state = 'recused' or judge.state <> 'accepted')`,
      [roundId, pairs.map(([entryId]) => entryId), pairs.map(([, judgeId]) => judgeId)],
    );
    return row!.blocked;
  }
}
