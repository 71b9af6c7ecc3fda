import { expect, test } from '@jest/globals';
import { daysBetween, freeCode, nextCode, nextOpening, shiftedDates } from './clone-dates.js';

const milestones = {
  screenedBy: '2026-03-20T17:00:00.000Z',
  judgedBy: '2026-03-30T17:00:00.000Z',
  publishedBy: '2026-04-09T17:00:00.000Z',
};
const opensAt = '2026-02-28T17:00:00.000Z';

test('days are counted as Viet Nam counts them, not as the server does', () => {
  expect(daysBetween(opensAt, '2026-03-01')).toBe(0);
  expect(daysBetween(opensAt, '2027-03-01')).toBe(365);
  expect(daysBetween(opensAt, '2026-02-27')).toBe(-2);
});

test('every milestone moves by the same days, at the same hour', () => {
  const dates = shiftedDates({ opensAt, closesAt: '2026-03-10T17:00:00.000Z', milestones }, 365);
  expect(dates.map(({ name }) => name)).toEqual(['opens', 'closes', 'screening', 'judging', 'published']);
  expect(dates.every(({ before, after }) => after.getTime() - before.getTime() === 365 * 86_400_000)).toBe(true);
  expect(dates[4]!.before.toISOString()).toBe('2026-04-09T17:00:00.000Z');
});

test('the code takes the new year', () => {
  expect(nextCode('HTSTKT-2026', 2026, 2028)).toBe('HTSTKT-2028');
  expect(nextCode('GIAI-A', 2026, 2027)).toBe('GIAI-A-2027');
});

test('a code that somebody has is not proposed, nor the numbers that are taken behind it', () => {
  expect(freeCode('SVST-2027', ['SVST-2026'])).toBe('SVST-2027');
  expect(freeCode('SVST-2027', ['SVST-2027', 'SVST-2027-2'])).toBe('SVST-2027-3');
  const longest = 'A'.repeat(30);
  expect(freeCode(longest, [longest])).toBe(`${'A'.repeat(28)}-2`);
});

test('the next edition keeps the rhythm of the programme', () => {
  const source = { opensAt, year: 2026, programmeCode: 'a' };
  expect(nextOpening(source, [{ year: 2024, programmeCode: 'a' }])).toBe('2028-03-01');
  expect(nextOpening(source, [{ year: 2020, programmeCode: 'b' }])).toBe('2027-03-01');
  // Those between are not kept here.
  expect(nextOpening(source, [{ year: 2021, programmeCode: 'a' }])).toBe('2027-03-01');
});

test('an edition is opened after the last one of its programme, whichever it is made from', () => {
  const source = { opensAt, year: 2026, programmeCode: 'a' };
  const years = (...list: number[]) => list.map((year) => ({ year, programmeCode: 'a' }));
  expect(nextOpening(source, years(2026, 2027))).toBe('2028-03-01');
  expect(nextOpening(source, years(2026, 2028))).toBe('2030-03-01');
});
