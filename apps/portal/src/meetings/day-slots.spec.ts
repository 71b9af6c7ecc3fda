import { expect, test } from '@jest/globals';
import { slotsOfDay } from './day-slots.js';

test('a morning of twenty minutes each, in Viet Nam’s time; what does not fit is left out', () => {
  const slots = slotsOfDay({ day: '2026-12-01', from: '09:00', until: '10:10', minutes: 20 });
  expect(slots.map(({ startsAt }) => startsAt.slice(11, 16))).toEqual(['02:00', '02:20', '02:40']);
  expect(slots.at(-1)!.endsAt).toBe('2026-12-01T03:00:00.000Z');
});

test.each([
  ['no day', { day: '' }],
  ['an end before the beginning', { until: '08:00' }],
  ['no minutes', { minutes: 0 }],
])('%s gives none', (_what, more) => {
  expect(slotsOfDay({ day: '2026-12-01', from: '09:00', until: '10:00', minutes: 20, ...more })).toEqual([]);
});
