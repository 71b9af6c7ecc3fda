import { expect, test } from '@jest/globals';
import { shownState } from './shown-state.js';

const endsAt = '2030-05-06T02:30:00.000Z';

test.each([
  ['placed', endsAt, '2030-05-06T02:29:59.000Z', 'placed'],
  ['placed', endsAt, endsAt, 'held'],
  ['withdrawn', endsAt, '2030-05-07T00:00:00.000Z', 'withdrawn'],
  ['requested', null, '2030-05-07T00:00:00.000Z', 'requested'],
] as const)('what is %s until %s is, at %s, shown as %s', (state, ends, now, shown) => {
  expect(shownState({ state, endsAt: ends }, new Date(now))).toBe(shown);
});
