import { expect, test } from '@jest/globals';
import { priorPrizeProblems, quotaOf } from './nomination.js';
import { parseRulebook } from './rulebook.js';
import { template } from './templates.js';

const book = () => structuredClone(template('golden-book').rulebook);

test('each kind of body has its quota, the general one where it has none of its own, and none may send what is not named', () => {
  const { nomination } = book();
  expect(['provincial_union', 'ministry', 'enterprise'].map((kind) => quotaOf(nomination!, kind))).toEqual([2, 10, 0]);
});

test('a prize before is of the edition’s year or of so many before it; a year that is missing is no mistake', () => {
  const of = (year: unknown) => priorPrizeProblems(book(), 2026, { 'prior-year': year });
  expect([2025, 2026, undefined, null, ''].map((year) => of(year).length)).toEqual([0, 0, 0, 0, 0]);
  expect(of(2024)).toEqual([
    { field: 'answers.prior-year', code: 'prize-year', data: { year: '2024', from: 2025, to: 2026 } },
  ]);
  expect(of(2027)).toHaveLength(1);
  expect(priorPrizeProblems(template('technical-contest').rulebook, 2026, { 'prior-year': 1900 })).toEqual([]);
});

test('a contest without the sections is what it was', () => {
  expect(template('technical-contest').rulebook).not.toHaveProperty('nomination');
  expect(template('technical-contest').rulebook).not.toHaveProperty('ages');
});

test.each<[string, (rulebook: ReturnType<typeof book>) => void, string]>([
  [
    'an item that the form lacks',
    ({ nomination }) => (nomination!.priorPrize!.year = 'jahr'),
    'nomination.priorPrize.year: there is no item jahr',
  ],
  [
    'a document that is not asked for',
    ({ ages }) => (ages!.evidence = 'passport'),
    'ages.evidence: there is no document passport',
  ],
  [
    'a kind of body twice',
    ({ nomination }) => nomination!.bodies.push({ kind: 'ministry' }),
    'nomination.bodies: ministry stands there twice',
  ],
  [
    'a maximum below the minimum',
    ({ ages }) => Object.assign(ages!, { minimum: 9, maximum: 8 }),
    'ages.maximum: it is below the minimum',
  ],
  ['a kind of body that nobody knows', ({ nomination }) => (nomination!.bodies[0]!.kind = 'club' as never), 'kind'],
  ['a day that is none', ({ ages }) => (ages!.countedOn = '13-40'), 'ages.countedOn'],
])('a rulebook with %s is refused', (_name, spoil, message) => {
  const rulebook = book();
  spoil(rulebook);
  expect(() => parseRulebook(rulebook)).toThrow(message);
});
