import { expect, test } from '@jest/globals';
import { gatheringTemplate } from '@sangtao/programmes/gathering-templates';
import { registrationWindow, shifted, type Gathering } from '../gatherings/gathering.js';
import { cloneDigest, cloned, cloneLines } from './clone-plan.js';

const { template } = gatheringTemplate('techconnect');
const days = { startsOn: '2025-11-12', endsOn: '2025-11-13', timeZone: 'Asia/Ho_Chi_Minh' };
const source: Gathering = {
  ...{
    id: 'g',
    code: 'TC-2025',
    nameVi: 'Techconnect 2025',
    nameEn: 'Techconnect 2025',
    provinceCode: '48',
    venue: 'A',
  },
  ...{
    ...days,
    ...registrationWindow(days, template),
    state: 'ended',
    templateCode: 'techconnect',
    template,
    version: 9,
  },
};
const wish = { code: 'TC-2026', startsOn: '2026-10-01', provinceCode: '01', venue: 'B' };

test('E1: every date is the old one and the same number of days', () => {
  const target = cloned(source, wish);
  const delta = Date.parse('2026-10-01') - Date.parse('2025-11-12');
  expect(target).toMatchObject({ startsOn: '2026-10-01', endsOn: '2026-10-02', state: 'draft', version: 1 });
  for (const date of ['registrationOpensAt', 'registrationClosesAt'] as const)
    expect(target[date].getTime() - source[date].getTime()).toBe(delta);
});

test('a moment keeps its time of day where clocks change in between', () => {
  expect(shifted(new Date('2026-03-07T14:00:00Z'), 2, 'America/New_York').toISOString()).toBe(
    '2026-03-09T13:00:00.000Z',
  );
});

test('E1: the difference is listed group by group', () => {
  const lines = cloneLines(source, cloned(source, wish));
  expect(lines).toContainEqual({
    group: 'dates',
    item: 'endsOn',
    before: '2025-11-13',
    after: '2026-10-02',
    effect: 'shifted',
  });
  expect(lines).toContainEqual({ group: 'place', item: 'provinceCode', before: '48', after: '01', effect: 'changed' });
  expect(lines).toContainEqual({
    group: 'place',
    item: 'nameVi',
    before: 'Techconnect 2025',
    after: 'Techconnect 2026',
    effect: 'changed',
  });
  expect(lines.filter(({ group }) => group === 'kinds')).toHaveLength(7);
});

test('another wish is another clone, and the order of kinds says nothing', () => {
  const carry = (...kindCodes: string[]) => ({ ...wish, carryOver: { kindCodes, ground: 'consent' as const } });
  expect(cloneDigest('g', carry('press', 'visitor'))).toBe(cloneDigest('g', carry('visitor', 'press')));
  expect(cloneDigest('g', carry('press'))).not.toBe(cloneDigest('g', wish));
  expect(cloneDigest('h', wish)).not.toBe(cloneDigest('g', wish));
});
