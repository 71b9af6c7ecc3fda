import { describe, expect, test } from '@jest/globals';
import {
  changed,
  dueReminder,
  emptyContent,
  expiryFrom,
  isEditable,
  listingTransitions,
  problemsOf,
  type Content,
  type Listing,
  type ListingState,
} from './listing.js';
import { provinceCodes, regionOf } from './terms.js';

const now = new Date('2026-05-04T03:00:00Z');
const whole: Content = {
  kind: 'technology',
  title: 'Máy sấy nhãn bơm nhiệt',
  titleEn: 'Heat-pump longan dryer',
  summary: 'Sấy 500 kg nhãn mỗi mẻ, tiết kiệm 40 % điện.',
  description: 'Máy sấy bơm nhiệt dùng cho nhãn, vải.',
  keywords: ['sấy', 'nhãn'],
  sector: 'postharvest_processing',
  trl: 8,
  ipStatus: 'none',
  provinceCode: '33',
  formerProvinceCode: null,
  dealForm: 'equipment_supply',
  organisationId: null,
  organisationName: 'Hợp tác xã Ví dụ',
};

function aListing(more: Partial<Listing> = {}): Listing {
  return {
    id: '1',
    code: 'CB-00001',
    side: 'offer',
    state: 'published',
    ownerId: '2',
    content: whole,
    reasons: [],
    submittedAt: now,
    publishedAt: now,
    confirmedAt: now,
    expiresAt: expiryFrom(now),
    changedAt: now,
    version: 3,
    eventVersion: 1,
    ...more,
  };
}

describe('E23: what keeps a listing from being published', () => {
  test('is nothing where all is there', () => expect(problemsOf(aListing())).toEqual([]));

  test('is every field that is missing, each by its name', () => {
    const missing = problemsOf({ side: 'offer', content: emptyContent }).map(({ field }) => field);
    const fields = ['kind', 'title', 'summary', 'description', 'keywords', 'sector', 'trl', 'ipStatus', 'provinceCode'];
    expect(missing).toEqual([...fields, 'dealForm', 'organisationName']);
  });

  test('of a need is neither readiness nor protection, which only a technology has', () => {
    const content = { ...whole, trl: null, ipStatus: null };
    expect(problemsOf({ side: 'need', content })).toEqual([]);
    expect(problemsOf({ side: 'offer', content }).map(({ field }) => field)).toEqual(['trl', 'ipStatus']);
  });

  test('is a summary of more than 200 characters, counted as people count them', () => {
    const of = (summary: string) => problemsOf(aListing({ content: { ...whole, summary } }));
    expect(of('ế'.repeat(200))).toEqual([]);
    expect(of('ế'.repeat(201))).toEqual([{ field: 'summary', code: 'maxLength', values: [200] }]);
  });

  test('is blank text', () => {
    expect(problemsOf(aListing({ content: { ...whole, title: ' \n' } }))).toEqual([
      { field: 'title', code: 'required' },
    ]);
  });
});

describe('a published listing that changes', () => {
  test('stays published where only codes for filters change', () => {
    const content = { ...whole, provinceCode: '01', dealForm: 'licence', sector: 'energy' };
    expect(changed(aListing(), content, now).state).toBe('published');
  });

  test.each<[string, Partial<Content>]>([
    ['title', { title: 'Máy sấy vải' }],
    ['readiness', { trl: 9 }],
    ['words', { keywords: ['sấy'] }],
    ['organisation', { organisationId: 'org-065' }],
  ])('waits for a moderator where another %s is claimed', (_what, change) => {
    expect(changed(aListing(), { ...whole, ...change }, now)).toMatchObject({ state: 'revised', version: 4 });
  });
});

test('what a moderator is looking at, and what was withdrawn, stands still', () => {
  const states = Object.keys(listingTransitions) as ListingState[];
  expect(states.filter((state) => !isEditable({ state }))).toEqual(['submitted', 'withdrawn']);
});

test('every state can be reached', () => {
  const reached = new Set(['draft', ...Object.values(listingTransitions).flat()]);
  expect([...reached].sort()).toEqual(Object.keys(listingTransitions).sort());
});

describe('its owner is reminded', () => {
  const day = 86_400_000;
  const after = (days: number) => new Date(now.getTime() + days * day);

  test('each quarter, and a month before it goes', () => {
    const listing = aListing();
    expect(dueReminder(listing, null, after(90))).toBeUndefined();
    expect(dueReminder(listing, null, after(91))).toBe('refresh');
    expect(dueReminder(listing, after(91), after(150))).toBeUndefined();
    expect(dueReminder(listing, after(91), after(182))).toBe('refresh');
    expect(dueReminder(listing, after(273), after(334))).toBeUndefined();
    expect(dueReminder(listing, after(273), after(335))).toBe('expiry');
    expect(dueReminder(listing, after(335), after(360))).toBeUndefined();
  });

  test('only of what is public', () => {
    expect(dueReminder(aListing({ state: 'expired' }), null, after(91))).toBeUndefined();
  });

  test('of a day twelve months later', () => expect(expiryFrom(now).toISOString()).toBe('2027-05-04T03:00:00.000Z'));
});

test('each of the 34 provinces lies in one region', () => {
  expect(new Set(provinceCodes).size).toBe(34);
  expect(regionOf('96')).toBe('mekong_delta');
  expect(regionOf('99')).toBeNull();
});
