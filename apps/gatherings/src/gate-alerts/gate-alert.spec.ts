import { expect, test } from '@jest/globals';
import { newsOf } from './gate-alert.js';

const at = (minutes: number) => new Date(Date.parse('2026-11-12T01:00:00Z') + minutes * 60_000);

test.each([
  ['the first one is told at once', 1, undefined, 1],
  ['nothing is no news', 0, undefined, 0],
  ['what comes within a quarter of an hour waits', 4, { told: 1, toldAt: at(-14) }, 0],
  ['after it they are told together', 4, { told: 1, toldAt: at(-15) }, 3],
  ['what was told is not told again', 1, { told: 1, toldAt: at(-60) }, 0],
  ['fewer than before is no news', 0, { told: 1, toldAt: at(-60) }, 0],
])('%s', (_, count, last, news) => {
  expect(newsOf(count, last, at(0))).toBe(news);
});
