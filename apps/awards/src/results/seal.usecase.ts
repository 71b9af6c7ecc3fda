import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Ask } from '../countersigning/ask.usecase.js';
import { Evidence } from '../evidence/evidence.js';
import { assertDecidable } from '../selection/settled.js';
import { assertNoMoreEntries } from './entry-period.js';
import { ResultsStore } from './results.store.js';

export interface Sealing {
  editionId: string;
  publishAt: Date;
  by: string;
}

/** From a decision to what waits for its moment and for a second person. */
@Injectable()
export class Seal {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly results: ResultsStore,
    private readonly evidence: Evidence,
    private readonly ask: Ask,
  ) {}

  /**
   * Nothing changes any more; once another person has approved it, it becomes public at the moment by itself, with what judging's ledger held.
   * @throws Refusal result-state, entries-open, tie-undecided, prize-exceeded, ledger-differs, try-again
   */
  async seal({ editionId, publishAt, by }: Sealing, version: number): Promise<void> {
    // Asked before anything is locked; the version says that it is still about the same.
    const bundle = await this.evidence.bundleOf(await this.results.get(editionId));
    const names = await this.ask.namesOf(editionId);
    await this.surroundings.database.transaction(async (tx) => {
      const result = await this.results.lock(tx, editionId, version);
      await this.results.advance(tx, result, 'sealed');
      assertNoMoreEntries(result, this.surroundings.clock.now());
      assertDecidable(result.rulebook, await this.results.places(editionId));
      await this.evidence.keep(tx, result, bundle);
      await tx.query('update awards.result set publish_at = $2 where edition_id = $1', [editionId, publishAt]);
      await this.ask.toPublish(tx, editionId, { names, askedBy: by });
    });
  }

  /** Before it is public only; an approval goes with the seal. @throws Refusal result-state */
  async unseal(editionId: string, reason: string, version: number): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      await this.results.advance(tx, await this.results.lock(tx, editionId, version), 'decided');
      await this.ask.noMore(tx, editionId);
      await tx.query('update awards.result set publish_at = null where edition_id = $1', [editionId]);
      await tx.audit('result-unsealed', editionId, { reason });
    });
  }
}
