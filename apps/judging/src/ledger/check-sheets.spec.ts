import { describe, expect, test } from '@jest/globals';
import { differences, type StoredSheet } from './check-sheets.js';

const aSheet = (overrides: Partial<StoredSheet> = {}): StoredSheet => ({
  ...{
    sheetId: 's1',
    entryId: 'e1',
    judgeId: 'j1',
    state: 'submitted',
    revision: 1,
    points: { a: 5, b: 6 },
    total: 5.5,
  },
  ...overrides,
});
const score = (sheet: StoredSheet) => JSON.stringify({ ...sheet, kind: 'score', at: '2026-01-01T00:00:00Z' });
const recusal = (sheet: StoredSheet) => {
  const { sheetId, entryId, judgeId } = sheet;
  return JSON.stringify({ kind: 'recusal', sheetId, entryId, judgeId });
};

describe('the stored sheets', () => {
  test('are as recorded, whatever the order of their points', () => {
    const sheets = [aSheet({ points: { b: 6, a: 5 } }), aSheet({ sheetId: 's2', state: 'draft', revision: 0 })];
    expect(differences([score(aSheet())], sheets)).toEqual([]);
  });

  test('are compared with the last revision, and a recused one keeps its score', () => {
    const [first, second] = [aSheet({ total: 1 }), aSheet({ revision: 2, total: 2 })];
    expect(differences([score(first), score(second)], [second])).toEqual([]);
    expect(differences([score(first), score(second), recusal(second)], [{ ...second, state: 'recused' }])).toEqual([]);
    const neverScored = aSheet({ revision: 0, total: null, points: { a: 3 }, state: 'recused' });
    expect(differences([recusal(neverScored)], [neverScored])).toEqual([]);
  });

  test.each<[string, Partial<StoredSheet>]>([
    ['total', { total: 9 }],
    ['points', { points: { a: 9, b: 6 } }],
    ['revision', { revision: 3 }],
    ['entryId', { entryId: 'e2' }],
    ['state', { state: 'recused' }],
  ])('that were changed behind the ledger are named: %s', (what, change) => {
    expect(differences([score(aSheet())], [aSheet(change)])).toEqual([
      expect.objectContaining({ sheetId: 's1', what }),
    ]);
  });

  test('that are gone or were never recorded are named', () => {
    expect(differences([score(aSheet())], []).map(({ what }) => what)).toEqual(['missing']);
    expect(differences([], [aSheet()]).map(({ what }) => what)).toEqual(['unrecorded']);
  });
});
