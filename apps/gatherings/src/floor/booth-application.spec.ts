import { expect, test } from '@jest/globals';
import type { Gathering } from '../gatherings/gathering.js';
import { usualEnd } from './booth-application.js';

const template = { floor: { offerDays: 7 } } as Gathering['template'];
const gathering = { template, startsOn: '2026-12-04', timeZone: 'Asia/Ho_Chi_Minh' };
const endOf = (now: string) => usualEnd(gathering, new Date(now)).toISOString();

test.each([
  ['long before the event: the days that it gives', '2026-11-01T02:00:00.000Z', '2026-11-08T02:00:00.000Z'],
  ['shortly before: until it begins, where it is held', '2026-12-01T02:00:00.000Z', '2026-12-03T17:00:00.000Z'],
  ['while it is held: its days again', '2026-12-04T02:00:00.000Z', '2026-12-11T02:00:00.000Z'],
])('an offer made %s', (_, now, end) => {
  expect(endOf(now)).toBe(end);
});
