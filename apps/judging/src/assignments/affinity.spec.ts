import { describe, expect, test } from '@jest/globals';
import { affinities, type ReadableEntry, type Reader } from './affinity.js';

const anEntry = (overrides: Partial<ReadableEntry> = {}): ReadableEntry => ({
  ...{ id: 'e1', code: 'E-1', title: 'Máy sấy', fieldCode: 'it', text: 'Máy sấy dùng năng lượng Mặt Trời ở Đắk Lắk' },
  ...overrides,
});
const aJudge = (overrides: Partial<Reader> = {}): Reader => ({
  ...{
    id: 'j1',
    accountId: 'a1',
    name: 'Giám khảo',
    fieldCodes: ['it'],
    organisationId: null,
    expertise: [],
    maxLoad: null,
  },
  ...overrides,
});
const fit = (judge: Partial<Reader>, blocked = false) =>
  affinities([anEntry()], [aJudge(judge)], () => blocked)[0]![0]!;
const whole = (value: number) => Math.floor(value / 10) * 10;

describe('a judge', () => {
  test('of another field, or with a conflict, does not read the entry', () => {
    expect(fit({ fieldCodes: ['medicine'] })).toBeLessThan(0);
    expect(fit({}, true)).toBeLessThan(0);
  });

  test('who named the field fits better than one for all', () => {
    expect(whole(fit({}))).toBe(100);
    expect(whole(fit({ fieldCodes: [] }))).toBe(60);
  });

  test('fits better by words of the expertise, however they are written', () => {
    expect(whole(fit({ expertise: ['NĂNG LƯỢNG MẶT TRỜI', 'đắk lắk', 'vải'] }))).toBe(120);
  });
});

test('among equals the panels are mixed, the same every time', () => {
  const judges = ['j1', 'j2', 'j3', 'j4'].map((id) => aJudge({ id }));
  const entries = Array.from({ length: 40 }, (_, n) => anEntry({ id: `e${n}` }));
  const fits = affinities(entries, judges, () => false);
  expect(fits).toEqual(affinities(entries, judges, () => false));
  const best = fits.map((row) => row.indexOf(Math.max(...row)));
  expect(new Set(best).size).toBe(4);
});
