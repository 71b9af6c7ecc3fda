import { Injectable } from '@nestjs/common';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { assertNoMoreEntries } from './entry-period.js';
import { ResultsStore } from './results.store.js';
import { placesOf } from '../selection/selected-places.js';
import { tieToBreak } from '../selection/tie.js';
import { assertDecidable, decidedOf } from '../selection/settled.js';
import { BeginWorks } from '../editing/begin-works.usecase.js';

export interface Decision {
  editionId: string;
  entryId: string;
  prizeCode: string | null;
  reason: string;
  by: string;
}

export interface TieDecision extends Pick<Decision, 'editionId' | 'reason' | 'by'> {
  /** Those of the tied works that are in. */
  entryIds: string[];
}

/** The jury recommends, the organising committee decides: with a reason where it deviates (DOMAIN P0). */
@Injectable()
export class Decide {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly results: ResultsStore,
    private readonly works: BeginWorks,
  ) {}

  /** @throws Refusal not-found, version-conflict, result-state, unknown-prize */
  async deviate({ editionId, entryId, prizeCode, reason, by }: Decision, version: number): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const { state, rulebook } = await this.results.lock(tx, editionId, version);
      if (state !== 'proposed') throw new Refusal('result-state', { state });
      if (prizeCode !== null && !rulebook.prizes.some(({ code }) => code === prizeCode)) {
        throw new Refusal('unknown-prize', { prizeCode });
      }
      const changed = await tx.query(
        `update awards.place set prize = $3, reason = $4, decided_by = $5, decided_at = $6, undecided = false
         where edition_id = $1 and entry_id = $2 returning entry_id`,
        [editionId, entryId, prizeCode, reason, by, this.surroundings.clock.now()],
      );
      if (changed.length === 0) throw new Refusal('not-found');
      await this.proposeAgain(tx, editionId, rulebook);
      await tx.query('update awards.result set version = version + 1 where edition_id = $1', [editionId]);
      await tx.audit('decision-deviates', entryId, { prizeCode });
    });
  }

  /**
   * Which of the works that are tied across the end of a list are in it; the others are not, for the same reason.
   * @throws Refusal not-found, version-conflict, result-state, no-tie, tie-choice
   */
  async breakTie({ editionId, entryIds, reason, by }: TieDecision, version: number): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const { state, rulebook } = await this.results.lock(tx, editionId, version);
      if (state !== 'proposed') throw new Refusal('result-state', { state });
      if (!rulebook.selection) throw new Refusal('not-found');
      const tied = tieToBreak(rulebook, await this.results.places(editionId), entryIds);
      const { clock } = this.surroundings;
      await tx.query(
        `update awards.place set prize = case when entry_id = any($3) then $4 end, reason = $5, decided_by = $6, decided_at = $7,
           undecided = false, tied = true
         where edition_id = $1 and entry_id = any($2)`,
        [editionId, tied, entryIds, rulebook.selection.prizeCode, reason, by, clock.now()],
      );
      await this.proposeAgain(tx, editionId, rulebook);
      await tx.query('update awards.result set version = version + 1 where edition_id = $1', [editionId]);
      await tx.audit('tie-broken', editionId, { chosen: entryIds, of: tied.length });
    });
  }

  /** With a book to come, the editing of its works begins. @throws Refusal entries-open, tie-undecided, prize-exceeded, selection-obstructed, result-state */
  async decide(editionId: string, decisionNumber: string, version: number): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const result = await this.results.lock(tx, editionId, version);
      assertNoMoreEntries(result, this.surroundings.clock.now());
      assertDecidable(result.rulebook, await this.results.places(editionId));
      await this.results.advance(tx, result, 'decided');
      await tx.query('update awards.result set decision_number = $2 where edition_id = $1', [
        editionId,
        decisionNumber,
      ]);
      await this.works.execute(tx, result);
    });
  }

  /** A tie that people have broken lets the rules go on below it; what people have decided stays. */
  private async proposeAgain(tx: Transaction, editionId: string, rulebook: Rulebook): Promise<void> {
    const places = await this.results.places(editionId);
    await tx.query(
      `update awards.place set proposed_prize = "proposedPrize", prize = given.prize, undecided = given.undecided,
         tied = tied or given.undecided
       from jsonb_to_recordset($2::jsonb) as given ("entryId" uuid, "proposedPrize" text, prize text, undecided boolean)
       where edition_id = $1 and entry_id = "entryId"`,
      [editionId, JSON.stringify(placesOf(rulebook, places, decidedOf(places)))],
    );
  }
}
