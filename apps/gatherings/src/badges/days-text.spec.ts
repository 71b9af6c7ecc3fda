import { expect, test } from '@jest/globals';
import { daysText } from './days-text.js';

test.each([
  ['2026-11-12', '2026-11-12', '12/11/2026'],
  ['2026-11-12', '2026-11-13', '12 – 13/11/2026'],
  ['2026-11-30', '2026-12-01', '30/11 – 01/12/2026'],
  ['2026-12-31', '2027-01-01', '31/12/2026 – 01/01/2027'],
])('%s to %s is written %s', (startsOn, endsOn, text) => expect(daysText(startsOn, endsOn)).toBe(text));
