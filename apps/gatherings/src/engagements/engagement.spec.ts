import { expect, test } from '@jest/globals';
import { changedTimes, speakingTimes } from './engagement.js';

const an = 'account-an';
const speakers = [
  { id: 'an', accountId: an },
  { id: 'binh', accountId: null },
];
const session = (time: string, speakerIds: string[], parts: { speakerIds: string[] }[] = []) => ({
  ...{ startsAt: `2026-12-01T${time}:00.000Z`, minutes: 45, speakerIds },
  parts: parts.map((part) => ({ title: { vi: '', en: '' }, minutes: 10, ...part })),
});
const span = (from: string, until: string) => ({
  startsAt: `2026-12-01T${from}:00.000Z`,
  endsAt: `2026-12-01T${until}:00.000Z`,
});

test('who speaks in a session or in a part of it is engaged for the whole of it; who has no account is nobody’s to plan for', () => {
  const sessions = [
    session('04:00', ['an'], [{ speakerIds: ['an'] }]),
    session('02:00', ['binh'], [{ speakerIds: ['an'] }]),
  ];
  expect([...speakingTimes(sessions, speakers)]).toEqual([[an, [span('02:00', '02:45'), span('04:00', '04:45')]]]);
});

test('only who is engaged at other times than before is told, and who is free again as well', () => {
  const [early, late] = [[span('02:00', '02:45')], [span('04:00', '04:45')]];
  const before = new Map([
    ['a', early],
    ['b', early],
    ['c', late],
  ]);
  const now = new Map([
    ['a', early],
    ['b', late],
    ['d', early],
  ]);
  expect(changedTimes(before, now)).toEqual([
    { accountId: 'b', times: late },
    { accountId: 'c', times: [] },
    { accountId: 'd', times: early },
  ]);
});
