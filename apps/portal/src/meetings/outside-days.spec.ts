import { expect, test } from '@jest/globals';
import { outsideDays } from './outside-days.js';

const event = { startsOn: '2026-12-01', endsOn: '2026-12-02', timeZone: 'Asia/Ho_Chi_Minh' };
const slot = (startsAt: string) => ({ startsAt });
const now = new Date('2026-11-25T02:00:00Z');

test('a slot lies outside before the first day and after the last one, as days are where the event is', () => {
  const [before, first, last, after] = [
    slot('2026-11-30T16:59:00Z'),
    slot('2026-11-30T17:00:00Z'),
    slot('2026-12-02T16:59:00Z'),
    slot('2026-12-02T17:00:00Z'),
  ];
  expect(outsideDays([before, first, last, after], event, now)).toEqual([before, after]);
});

test('what has begun can no longer follow', () => {
  expect(outsideDays([slot('2026-11-24T02:00:00Z')], event, now)).toEqual([]);
});
