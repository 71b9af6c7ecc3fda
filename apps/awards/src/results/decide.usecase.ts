import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { exceeded } from './result.js';
import { ResultsStore } from './results.store.js';

export interface Decision {
  editionId: string;
  entryId: string;
  prizeCode: string | null;
  reason: string;
  by: string;
}

/** The jury recommends, the organising committee decides: with a reason where it deviates (DOMAIN P0). */
@Injectable()
export class Decide {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly results: ResultsStore,
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
      await tx.query('update awards.result set version = version + 1 where edition_id = $1', [editionId]);
      await tx.audit('decision-deviates', entryId, { prizeCode });
    });
  }

  /** @throws Refusal tie-undecided, prize-exceeded, result-state */
  async decide(editionId: string, decisionNumber: string, version: number): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const result = await this.results.lock(tx, editionId, version);
      const places = await this.results.places(editionId);
      const entries = places.filter(({ undecided }) => undecided).length;
      if (entries > 0) throw new Refusal('tie-undecided', { entries });
      const tooMany = exceeded(result.rulebook.prizes, places);
      if (tooMany) throw new Refusal('prize-exceeded', tooMany);
      await this.results.advance(tx, result, 'decided');
      await tx.query('update awards.result set decision_number = $2 where edition_id = $1', [
        editionId,
        decisionNumber,
      ]);
    });
  }

  /** Nothing changes any more; at the moment it becomes public by itself. @throws Refusal result-state */
  async seal(editionId: string, publishAt: Date, version: number): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      await this.results.advance(tx, await this.results.lock(tx, editionId, version), 'sealed');
      await tx.query('update awards.result set publish_at = $2 where edition_id = $1', [editionId, publishAt]);
    });
  }

  /** Before the moment only. @throws Refusal result-state */
  async unseal(editionId: string, reason: string, version: number): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      await this.results.advance(tx, await this.results.lock(tx, editionId, version), 'decided');
      await tx.query('update awards.result set publish_at = null where edition_id = $1', [editionId]);
      await tx.audit('result-unsealed', editionId, { reason });
    });
  }
}
