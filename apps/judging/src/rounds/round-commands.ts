import { Injectable } from '@nestjs/common';
import { RoundClosedV1 } from '@sangtao/contracts/judging/round-closed.v1';
import { RoundOpenedV1 } from '@sangtao/contracts/judging/round-opened.v1';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Ledger } from '../ledger/ledger.js';
import type { RankedEntry } from '../ranking/rank-entries.js';
import { RankingView } from '../ranking/ranking.view.js';
import type { Round } from './round.js';
import { RoundsStore } from './rounds.store.js';
import { isSecret } from './secret-ballot.js';

/** What the organisers do with a round. The caller's right to the edition is checked before. */
@Injectable()
export class RoundCommands {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly rounds: RoundsStore,
    private readonly ranking: RankingView,
    private readonly ledger: Ledger,
  ) {}

  /** @throws Refusal not-found, unknown-stage, conflict, due-passed */
  create(editionId: string, stageCode: string, dueAt: Date | null): Promise<Round> {
    const { clock, database, ids } = this.surroundings;
    if (dueAt && dueAt <= clock.now()) throw new Refusal('due-passed');
    return database.transaction(async (tx) => {
      const [edition] = await tx.query<{ rulebook: Rulebook; rulebook_version: number }>(
        'select rulebook, rulebook_version from judging.edition where id = $1',
        [editionId],
      );
      if (!edition) throw new Refusal('not-found');
      const stage = edition.rulebook.stages.find(({ code }) => code === stageCode);
      if (!stage) throw new Refusal('unknown-stage', { stageCode });
      const id = ids.next();
      const made = await tx.query(
        `insert into judging.round (id, edition_id, stage_code, stage, state, due_at, rulebook_version)
         values ($1, $2, $3, $4::jsonb, 'preparing', $5, $6) on conflict do nothing returning id`,
        [id, editionId, stageCode, JSON.stringify(stage), dueAt, edition.rulebook_version],
      );
      if (made.length === 0) throw new Refusal('conflict');
      await tx.query(`insert into judging.ledger_head (round_id, nr, hash) values ($1, 0, '')`, [id]);
      await tx.audit('round-created', id);
      return this.rounds.lock(tx, id);
    });
  }

  open(id: string): Promise<Round> {
    return this.surroundings.database.transaction(async (tx) => {
      const round = await this.rounds.lock(tx, id);
      const version = await this.rounds.advance(tx, round, 'open');
      await tx.query('update judging.round set opened_at = $2 where id = $1', [id, this.surroundings.clock.now()]);
      const data = { roundId: id, editionId: round.editionId, dueAt: round.dueAt?.toISOString() ?? null };
      await tx.publish(RoundOpenedV1, { key: id, version, data });
      await tx.audit('round-opened', id);
      return this.rounds.lock(tx, id);
    });
  }

  /** Computes the ranking once and for all. @throws Refusal round-state, readings-missing unless confirmed, quorum-missing */
  close(id: string, confirm: boolean): Promise<Round> {
    return this.surroundings.database.transaction(async (tx) => {
      // Sheets are handed in under a shared lock of this row: none can come in after it is taken here.
      const round = await this.rounds.lock(tx, id);
      const { ranking, advice } = await this.ranking.standing(round);
      await this.assertRead(tx, round, ranking, confirm);
      const checkpoint = await this.ledger.checkpoint(tx, id);
      const version = await this.rounds.advance(tx, round, 'closed');
      const kept = [ranking, checkpoint, advice].map((document) => JSON.stringify(document));
      await tx.query(
        'update judging.round set ranking = $2::jsonb, checkpoint = $3::jsonb, advice = $4::jsonb where id = $1',
        [id, ...kept],
      );
      const { editionId, stageCode, stage } = round;
      const places = ranking.map(({ entryId, fieldCode, score, rank, readings, tieStep, criteria }) => ({
        entryId,
        fieldCode,
        score,
        rank,
        readings,
        tieStep,
        criteria,
      }));
      const data = { roundId: id, editionId, stageCode, method: stage.method, ranking: places, checkpoint };
      await tx.publish(RoundClosedV1, { key: id, version, data });
      await tx.audit('round-closed', id, { confirm });
      return this.rounds.lock(tx, id);
    });
  }

  /** No confirmation makes up for votes that are missing. */
  private async assertQuorum(round: Round): Promise<void> {
    const lacking = await this.ranking.lackingVotes(round);
    if (lacking.length === 0) return;
    const { code, votes, needed } = lacking[0]!;
    throw new Refusal('quorum-missing', { missing: lacking.length, code, votes, needed });
  }

  private async assertRead(tx: Transaction, round: Round, ranking: RankedEntry[], confirm: boolean): Promise<void> {
    if (isSecret(round.stage)) return this.assertQuorum(round);
    if (confirm) return;
    const { readings } = round.stage;
    const [row] = await tx.query<{ entries: number }>(
      'select count(*)::int as entries from judging.entry where edition_id = $1 and not withdrawn',
      [round.editionId],
    );
    const missing = row!.entries - ranking.filter((entry) => entry.readings >= readings).length;
    if (missing > 0) throw new Refusal('readings-missing', { missing, readings });
  }
}
