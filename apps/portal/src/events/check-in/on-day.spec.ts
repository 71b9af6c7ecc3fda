import { expect, test } from '@jest/globals';
import { dayAt } from '@sangtao/programmes/admission';
import { onDay } from './on-day.js';

test('the hour stays, the day is another one where the event is', () => {
  const evening = Date.parse('2026-11-10T23:30:00+07:00');
  const rehearsed = onDay(evening, '2026-11-12', 'Asia/Ho_Chi_Minh');
  expect(new Date(rehearsed).toISOString()).toBe('2026-11-12T16:30:00.000Z');
  expect(dayAt(rehearsed, 'Asia/Ho_Chi_Minh')).toBe('2026-11-12');
});
