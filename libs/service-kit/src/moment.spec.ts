import { expect, test } from '@jest/globals';
import { isMoment } from './moment.js';

test.each(['2026-07-31T16:59:59Z', '2026-07-31T23:59:59+07:00', '2026-07-31'])('%s is a moment', (text) => {
  expect(isMoment(text)).toBe(true);
});

test.each(['2026-W31-5', '2026-212', '2026-02-30', '2026-07-31T23:59:60Z', 'hôm nay', '', 1_785_000_000, null])(
  '%j is none',
  (value) => {
    expect(isMoment(value)).toBe(false);
  },
);
