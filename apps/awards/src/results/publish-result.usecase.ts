import { Injectable } from '@nestjs/common';
import { HonourConferredV1 } from '@sangtao/contracts/awards/honour-conferred.v1';
import { ResultsPublishedV1 } from '@sangtao/contracts/awards/results-published.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { certificateCode } from '../honours/certificate-code.js';
import { HonoursStore } from '../honours/honours.store.js';
import { wordingOf } from '../honours/wording.js';
import { takingEntriesUntil } from './entry-period.js';
import { pageOf, type ShownHonour } from './result-page.js';
import { ResultsStore, type Result } from './results.store.js';
import { Winners, type Winner } from './winners.js';

/** A sealed result becomes public: page, honours and events in one transaction, once. */
@Injectable()
export class PublishResult {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly results: ResultsStore,
    private readonly honours: HonoursStore,
    private readonly winners: Winners,
  ) {}

  /** @param approved asked once the result is locked: without it, nothing of this happens */
  async execute(editionId: string, approved: (tx: Transaction, winners: Winner[]) => Promise<boolean>): Promise<void> {
    const { database, clock } = this.surroundings;
    // Names are read at the moment of use; from here on they stand in the honours register.
    const winners = await this.winners.of(editionId);
    await database.transaction(async (tx) => {
      const result = await this.results.lock(tx, editionId);
      const now = clock.now();
      if (result.state !== 'sealed' || result.publishAt! > now || takingEntriesUntil(result, now)) return;
      if (!(await approved(tx, winners))) return;
      const honours = winners.map((winner) => this.honourOf(result, winner));
      await this.honours.confer(tx, editionId, honours, now);
      await tx.query('update awards.result set page = $2::jsonb, published_at = $3 where edition_id = $1', [
        editionId,
        JSON.stringify(pageOf(result, honours, now)),
        now,
      ]);
      await this.results.advance(tx, result, 'published');
      await this.tell(tx, result, honours, now);
    });
  }

  private honourOf({ code, rulebook, decisionNumber }: Result, winner: Winner): ShownHonour {
    const { entryId, fieldCode, provinceCode, code: entryCode, prize: prizeCode, title, authors } = winner;
    const about = { editionCode: code, decisionNumber: decisionNumber!, fieldCode, prizeCode };
    return {
      id: this.surroundings.ids.next(),
      entryId,
      entryCode,
      fieldCode,
      prizeCode,
      provinceCode,
      title,
      authors,
      certificateCode: certificateCode(),
      wording: wordingOf(rulebook, about),
    };
  }

  private async tell(
    tx: Transaction,
    { editionId, decisionNumber }: Result,
    honours: ShownHonour[],
    now: Date,
  ): Promise<void> {
    const at = now.toISOString();
    const list = honours.map(({ id: honourId, entryId, fieldCode, prizeCode }) => {
      return { honourId, entryId, fieldCode, prizeCode };
    });
    const data = { editionId, decisionNumber: decisionNumber!, publishedAt: at, honours: list };
    await tx.publish(ResultsPublishedV1, { key: editionId, version: 1, data });
    for (const { id: honourId, entryId, prizeCode, certificateCode: code } of honours) {
      const conferred = { honourId, editionId, entryId, prizeCode, certificateCode: code, at };
      await tx.publish(HonourConferredV1, { key: honourId, version: 1, data: conferred });
    }
  }
}
