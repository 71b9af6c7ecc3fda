import { describe, expect, test } from '@jest/globals';
import { digestOf, dueTelling, type Publication } from './act.js';

const first = { entryId: '1', fieldCode: 'it', prizeCode: 'first', title: 'Cầu phao', authors: ['Chu Văn Đạt'] };
const publication: Publication = {
  decisionNumber: '12/QĐ-BTC',
  publishAt: new Date('2026-12-01T02:00:00Z'),
  evidenceSha256: 'ab'.repeat(32),
  rulebookSha256: 'cd'.repeat(32),
  prizes: [{ entryId: '2', fieldCode: 'it', prizeCode: 'second', title: 'Máy sấy', authors: ['Lò Thị Xuân'] }, first],
};

describe('what the second person signs', () => {
  test('is the same in whatever order the prizes are listed', () => {
    expect(digestOf({ ...publication, prizes: publication.prizes.toReversed() })).toBe(digestOf(publication));
  });

  test.each<[string, Partial<Publication>]>([
    ['number', { decisionNumber: '13/QĐ-BTC' }],
    ['moment', { publishAt: new Date('2026-12-01T02:00:01Z') }],
    ['evidence', { evidenceSha256: null }],
    ['rulebook', { rulebookSha256: 'ef'.repeat(32) }],
    ['prize', { prizes: [{ ...first, prizeCode: 'second' }, publication.prizes[0]!] }],
    ['title', { prizes: [{ ...first, title: 'Cầu phà' }, publication.prizes[0]!] }],
    ['author', { prizes: [{ ...first, authors: ['Chu Văn Đạt', 'Ai Đó'] }, publication.prizes[0]!] }],
    ['list', { prizes: publication.prizes.slice(1) }],
  ])('is something else with another %s', (_what, change) => {
    expect(digestOf({ ...publication, ...change })).not.toBe(digestOf(publication));
  });
});

describe('those who may approve are told', () => {
  const { publishAt } = publication;
  const before = (ms: number) => new Date(publishAt.getTime() - ms);
  const day = 86_400_000;

  test('when it is asked, a day before, and at the moment', () => {
    expect(dueTelling(publishAt, null, before(2 * day))).toBe('asked');
    expect(dueTelling(publishAt, 'asked', before(day + 1))).toBeUndefined();
    expect(dueTelling(publishAt, 'asked', before(day))).toBe('day-before');
    expect(dueTelling(publishAt, 'day-before', before(1))).toBeUndefined();
    expect(dueTelling(publishAt, 'day-before', publishAt)).toBe('moment');
    expect(dueTelling(publishAt, 'moment', before(-day))).toBeUndefined();
  });

  test('once where a seal leaves less than a day', () => {
    expect(dueTelling(publishAt, null, before(1000))).toBe('day-before');
    expect(dueTelling(publishAt, null, before(-1000))).toBe('moment');
  });

  test('once of a revocation, which has no moment', () => {
    expect(dueTelling(null, null, publishAt)).toBe('asked');
    expect(dueTelling(null, 'asked', before(-365 * day))).toBeUndefined();
  });
});
