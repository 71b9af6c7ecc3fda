import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { ResultsStore, type Result } from '../results/results.store.js';
import { JudgingBundles, type JudgingBundle } from './judging-bundles.js';
import { methodOf, type Method } from './method.js';

/** How a result came about: kept in awards, so that it can be shown whatever becomes of the round. */
@Injectable()
export class Evidence {
  constructor(
    private readonly database: Database,
    private readonly results: ResultsStore,
    private readonly bundles: JudgingBundles,
  ) {}

  /** @throws Refusal ledger-differs, try-again */
  bundleOf({ roundId, closing }: Result): Promise<JudgingBundle | null> {
    return this.bundles.of(roundId, closing?.checkpoint.root);
  }

  /** With the sealing: from then on nothing of it changes. */
  async keep(tx: Transaction, result: Result, bundle: JudgingBundle | null): Promise<void> {
    const { editionId, rulebook, closing, decisionNumber } = result;
    const places = await this.results.places(editionId);
    const method = methodOf(rulebook, closing, places, bundle);
    const prizes = places.flatMap(({ entryId, fieldCode, prize }) =>
      prize ? [{ entryId, fieldCode, prizeCode: prize }] : [],
    );
    const decisions = { decisionNumber, prizes, deviations: method.deviations };
    await tx.query('update awards.result set method = $2::jsonb, bundle = $3 where edition_id = $1', [
      editionId,
      JSON.stringify(method),
      bundle && JSON.stringify({ ...bundle, decisions }),
    ]);
  }

  /** @throws Refusal not-found before the publication */
  async method(editionId: string): Promise<Method> {
    const [row] = await this.database.query<{ method: Method | null }>(
      `select method from awards.result where edition_id = $1 and state = 'published'`,
      [editionId],
    );
    if (!row?.method) throw new Refusal('not-found');
    return row.method;
  }

  /** @throws Refusal not-found before the publication, and when judging had no bundle */
  async bundle(editionId: string): Promise<{ code: string; bundle: string }> {
    const [row] = await this.database.query<{ code: string; bundle: string | null }>(
      `select edition.code, bundle from awards.result join awards.edition on edition.id = edition_id
       where edition_id = $1 and state = 'published'`,
      [editionId],
    );
    if (!row?.bundle) throw new Refusal('not-found');
    return { code: row.code, bundle: row.bundle };
  }
}
