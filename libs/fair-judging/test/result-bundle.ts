import { BUNDLE_FORMAT, type ResultBundle } from '../src/bundle.js';
import { checkpointOf, recordHash, type LedgerRecord } from '../src/ledger.js';

/** The records chained, as a service that keeps a ledger does it. */
export function chain(records: readonly object[]): LedgerRecord[] {
  let previous = '';
  return records.map((what, at) => {
    const record = JSON.stringify(what);
    const one = { nr: at + 1, record, previous, hash: recordHash(previous, record) };
    previous = one.hash;
    return one;
  });
}

export const score = (entryId: string, judgeId: string, novelty: number, effect: number) => ({
  kind: 'score',
  sheetId: `${entryId}-${judgeId}`,
  entryId,
  judgeId,
  revision: 1,
  points: { novelty, effect },
  // Novelty from 0 to 10 at 40 %, effect from 1 to 5 at 60 %, out of 100.
  total: 40 * (novelty / 10) + 60 * ((effect - 1) / 4),
  at: '2026-05-01T08:00:00.000Z',
});

/** Two fields; in field 1 entry a wins by novelty over b, which has the same total; d was recused and e excluded. */
export function aBundle(): ResultBundle {
  const records = chain([
    score('a', 'x', 10, 3),
    score('b', 'x', 1, 4),
    score('a', 'y', 9, 3),
    score('b', 'y', 2.5, 5),
    score('c', 'x', 5, 2),
    score('d', 'y', 5, 5),
    score('e', 'y', 5, 5),
    score('b', 'y', 7, 4),
    { kind: 'recusal', sheetId: 'd-y', entryId: 'd', judgeId: 'y', at: '2026-05-02T08:00:00.000Z' },
    { kind: 'exclusion', entryId: 'e', because: 'withdrawn', at: '2026-05-03T08:00:00.000Z' },
    score('f', 'x', 1, 5),
  ]);
  return {
    format: BUNDLE_FORMAT,
    edition: { id: 'edition', code: 'ST-2026' },
    round: {
      id: 'round',
      stageCode: 'final',
      method: 'mean',
      criteria: [
        { code: 'novelty', weight: 40, minPoints: 0, maxPoints: 10 },
        { code: 'effect', weight: 60, minPoints: 1, maxPoints: 5 },
      ],
      totalScale: 100,
      tieBreak: [{ kind: 'criterion', code: 'novelty' }, { kind: 'median' }, { kind: 'council' }],
    },
    records,
    checkpoint: checkpointOf(records),
    ranking: [
      { entryId: 'a', fieldCode: '1', score: 68, rank: 1, tieStep: null },
      { entryId: 'f', fieldCode: '1', score: 64, rank: 2, tieStep: null },
      { entryId: 'b', fieldCode: '1', score: 61, rank: 3, tieStep: null },
      { entryId: 'c', fieldCode: '2', score: 35, rank: 1, tieStep: null },
    ],
  };
}
