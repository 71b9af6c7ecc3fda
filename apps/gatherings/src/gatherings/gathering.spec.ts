import { describe, expect, test } from '@jest/globals';
import { gatheringTemplate } from '@sangtao/programmes/gathering-templates';
import {
  beginOf,
  checklist,
  dayAfter,
  daysBetween,
  dueState,
  gatheringStates,
  mayFollow,
  registrationWindow,
  takesRegistrations,
  type Gathering,
} from './gathering.js';

const { template } = gatheringTemplate('techconnect');
const hanoi = 'Asia/Ho_Chi_Minh';

function aGathering(overrides: Partial<Gathering> = {}): Gathering {
  const place = { provinceCode: '48', venue: 'Cung Hội nghị Ánh Dương', timeZone: hanoi };
  const days = { startsOn: '2026-11-12', endsOn: '2026-11-13' };
  return {
    ...{ id: 'g', code: 'TC-2026', nameVi: 'Techconnect', nameEn: 'Techconnect', templateCode: 'techconnect' },
    ...{ ...place, ...days, ...registrationWindow({ ...days, ...place }, template) },
    ...{ state: 'draft', template, version: 1 },
    ...overrides,
  };
}

describe('days where the gathering is', () => {
  test.each([
    [hanoi, '2026-11-11T17:00:00.000Z'],
    ['UTC', '2026-11-12T00:00:00.000Z'],
    ['America/New_York', '2026-11-12T05:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-11T18:15:00.000Z'],
  ])('begin at midnight in %s', (zone, at) => expect(beginOf('2026-11-12', zone).toISOString()).toBe(at));

  test('begin at midnight also where clocks change that night', () => {
    expect(beginOf('2026-03-08', 'America/New_York').toISOString()).toBe('2026-03-08T05:00:00.000Z');
    expect(beginOf('2026-03-09', 'America/New_York').toISOString()).toBe('2026-03-09T04:00:00.000Z');
  });

  test('are counted over the end of February', () => {
    expect(dayAfter('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysBetween('2025-11-12', '2026-11-10')).toBe(363);
  });
});

describe('registration', () => {
  const gathering = aGathering({ state: 'announced' });
  const closes = gathering.registrationClosesAt.getTime();

  test('lasts whole days: closing two days before takes until the end of that day', () => {
    expect(gathering.registrationOpensAt.toISOString()).toBe('2026-09-12T17:00:00.000Z');
    expect(gathering.registrationClosesAt.toISOString()).toBe('2026-11-10T17:00:00.000Z');
  });

  test('is open to its last second', () => {
    expect(takesRegistrations(gathering, new Date(closes - 1))).toBe(true);
    expect(takesRegistrations(gathering, new Date(closes))).toBe(false);
    expect(takesRegistrations({ ...gathering, state: 'draft' }, new Date(closes - 1))).toBe(false);
  });
});

describe('the states of a gathering', () => {
  test('are all reached from the draft', () => {
    const reached = new Set(['draft']);
    for (const from of gatheringStates) for (const to of gatheringStates) if (mayFollow(from, to)) reached.add(to);
    expect([...reached]).toHaveLength(gatheringStates.length);
  });

  test.each([
    ['announced', '2026-11-11T16:59:59Z', undefined],
    ['announced', '2026-11-11T17:00:00Z', 'running'],
    ['running', '2026-11-13T16:59:59Z', undefined],
    ['running', '2026-11-13T17:00:00Z', 'ended'],
    ['draft', '2026-11-12T03:00:00Z', undefined],
  ] as const)('%s at %s becomes %s', (state, at, next) => {
    expect(dueState(aGathering({ state }), new Date(at))).toBe(next);
  });
});

test('what is not right yet is named before it is announced', () => {
  const now = new Date('2026-10-01T00:00:00Z');
  const wrong = (gathering: Gathering, at = now) =>
    checklist(gathering, at).flatMap(({ code, ok }) => (ok ? [] : [code]));
  const silent = structuredClone(template);
  delete silent.privacyNotice;
  expect(wrong(aGathering())).toEqual([]);
  expect(wrong(aGathering({ template: silent }))).toEqual(['privacy-notice']);
  expect(wrong(aGathering(), new Date('2026-11-12T03:00:00Z'))).toEqual(['days-ahead', 'registration-ahead']);
  expect(wrong(aGathering({ registrationClosesAt: new Date('2026-11-14T00:00:00Z') }))).toEqual([
    'registration-open-ended',
  ]);
  expect(wrong(aGathering({ registrationClosesAt: now }))).toEqual(['registration-ahead']);
  expect(wrong(aGathering({ registrationOpensAt: new Date('2026-11-10T17:00:00Z') }))).toEqual(['registration-lasts']);
  const closed = { ...template, kinds: template.kinds.filter(({ approval }) => approval === 'invitation') };
  expect(wrong(aGathering({ template: closed }))).toEqual(['kinds-open']);
});
