import { describe, expect, it } from '@jest/globals';
import { aBundle, chain, score } from '../test/result-bundle.js';
import { parseBundle, verifyBundle, type ResultBundle } from './bundle.js';
import { checkpointOf, recordHash, type LedgerRecord } from './ledger.js';

type Change = (records: LedgerRecord[]) => LedgerRecord[];

const whole = aBundle();
const withRecords = (change: Change): ResultBundle => ({ ...whole, records: change([...whole.records]) });
const edited = (nr: number, from: string, to: string): Change => {
  return (records) => records.map((one) => (one.nr === nr ? { ...one, record: one.record.replace(from, to) } : one));
};
const hashedAgain: Change = (records) => chain(records.map(({ record }) => JSON.parse(record) as object));

describe('recordHash', () => {
  it('is SHA-256 of a zero byte, the record and the hash before', () => {
    expect(recordHash('', '')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
    expect(recordHash('b', 'a')).toBe(recordHash('', 'ab'));
  });
});

describe('verifyBundle', () => {
  it('finds an untouched bundle identical, with recused and excluded sheets left out and the last revision counted', () => {
    expect(verifyBundle(whole)).toEqual({ identical: true, ledger: 'ok', records: 11, differences: [] });
  });

  it('breaks ties by the published chain and compares the step', () => {
    const records = chain([score('a', 'x', 10, 1), score('b', 'x', 4, 2.6)]);
    const tied = {
      ...whole,
      records,
      checkpoint: checkpointOf(records),
      ranking: [
        { entryId: 'a', score: 40, rank: 1, tieStep: 'criterion:novelty' },
        { entryId: 'b', score: 40, rank: 2, tieStep: 'criterion:novelty' },
      ],
    };
    expect(verifyBundle(tied)).toMatchObject({ identical: true, ledger: 'ok' });
    const otherStep = tied.ranking.map((place) => ({ ...place, tieStep: 'median' }));
    expect(verifyBundle({ ...tied, ranking: otherStep }).identical).toBe(false);
  });

  it.each<[string, Change, number, string]>([
    ['points changed', edited(3, '"novelty":9', '"novelty":8'), 3, 'not the one that was hashed'],
    ['a total changed', edited(2, '"total":', '"total":1'), 2, 'not the one that was hashed'],
    ['a time changed', edited(1, '2026-05-01', '2026-05-02'), 1, 'not the one that was hashed'],
    ['two records exchanged', ([a, b, ...rest]) => [b!, a!, ...rest], 2, 'stands after record 0'],
    ['a record taken out', (records) => records.filter(({ nr }) => nr !== 4), 5, 'stands after record 3'],
    ['the first taken out', (records) => records.slice(1), 2, 'stands after record 0'],
    ['the tail cut off', (records) => records.slice(0, 9), 10, 'records 10 to 11 are missing'],
    ['one record added', (r) => [...r, { ...chain([score('g', 'x', 1, 1)])[0]!, nr: 12 }], 12, 'does not follow'],
    [
      'points changed, all hashed again',
      (r) => hashedAgain(edited(3, '"novelty":9', '"novelty":8')(r)),
      3,
      'hashed again',
    ],
    [
      'points and total changed, all hashed again',
      (records) => hashedAgain(edited(3, records[2]!.record, JSON.stringify(score('a', 'y', 8, 3)))(records)),
      1,
      'hashed again',
    ],
    [
      'a record added to a chain hashed again',
      (r) => chain([...r.map(({ record }) => JSON.parse(record) as object), score('g', 'x', 1, 1)]),
      12,
      'added after',
    ],
    ['a record taken out, all hashed again', (r) => hashedAgain(r.filter(({ nr }) => nr !== 4)), 11, 'are missing'],
  ])('finds %s and names the record', (_, change, nr, what) => {
    const { ledger, firstBadRecord } = verifyBundle(withRecords(change));
    expect(ledger).toMatch(what);
    expect(firstBadRecord).toBe(nr);
  });

  it('finds every change of any one character of any record', () => {
    for (const { nr, record } of whole.records) {
      for (let at = 0; at < record.length; at += 7) {
        const other = record[at] === '1' ? '2' : '1';
        const changed = withRecords((records) =>
          records.map((one) =>
            one.nr === nr ? { ...one, record: record.slice(0, at) + other + record.slice(at + 1) } : one,
          ),
        );
        expect(verifyBundle(changed).firstBadRecord).toBe(nr);
      }
    }
  });

  it('says which places of a published ranking do not follow', () => {
    const [first, second, ...rest] = whole.ranking;
    const swapped = { ...whole, ranking: [{ ...first!, rank: 2 }, { ...second!, rank: 1 }, ...rest] };
    const { identical, ledger, differences } = verifyBundle(swapped);
    expect([identical, ledger]).toEqual([false, 'ok']);
    expect(differences.map(({ entryId, computed }) => [entryId, computed?.rank])).toEqual([
      ['a', 1],
      ['f', 2],
    ]);
    const without = verifyBundle({ ...whole, ranking: whole.ranking.slice(1) });
    expect(without.differences.find(({ entryId }) => entryId === 'a')!.published).toBeNull();
    const invented = { entryId: 'z', fieldCode: '1', score: 99, rank: 1 };
    expect(verifyBundle({ ...whole, ranking: [...whole.ranking, invented] }).identical).toBe(false);
  });

  it('finds a total that its own points do not give, even in a chain and a checkpoint made anew', () => {
    const records = hashedAgain(edited(3, '"novelty":9', '"novelty":8')([...whole.records]));
    const forged = verifyBundle({ ...whole, records, checkpoint: checkpointOf(records) });
    expect(forged).toMatchObject({ identical: false, firstBadRecord: 3 });
    expect(forged.ledger).toMatch('record 3 says a total of 66, its points give 62');
  });
});

describe('parseBundle', () => {
  it.each<[string, object]>([
    ['format', { format: 'another/1' }],
    ['round.method', { round: { ...whole.round, method: 'magic' } }],
    ['round.criteria[0].maxPoints', { round: { ...whole.round, criteria: [{ code: 'a', weight: 1 }] } }],
    ['records[1].hash', { records: [whole.records[0], { ...whole.records[1], hash: 5 }] }],
    ['checkpoint.rootHash', { checkpoint: { size: 1, headHash: '' } }],
    ['ranking', { ranking: undefined }],
  ])('names the field at fault: %s', (field, change) => {
    expect(() => parseBundle(JSON.stringify({ ...whole, ...change }))).toThrow(`field "${field}"`);
  });

  it('reads what it is given back', () => {
    expect(parseBundle(JSON.stringify(whole))).toEqual(whole);
  });
});
