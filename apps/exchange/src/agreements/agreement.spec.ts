import { describe, expect, test } from '@jest/globals';
import { agreementStates, missingForSignature, silenceOf, stateAfter, stepOf, type Carried } from './agreement.js';
import { addDays } from './days.js';

const signed: Carried = {
  state: 'signed',
  signedOn: '2026-01-10',
  reviewOn: '2026-06-30',
  updatedOn: '2026-01-10',
  startWithinDays: 30,
};
const underway: Carried = { ...signed, state: 'underway', updatedOn: '2026-05-20' };

describe('the states of an agreement', () => {
  test.each([
    ['sign', 'draft', 'signed'],
    ['begin', 'signed', 'underway'],
    ['complete', 'underway', 'completed'],
    ['end', 'signed', 'ended'],
    ['resume', 'ended', 'underway'],
  ] as const)('%s leads from %s to %s', (step, from, to) => expect(stateAfter(step, from)).toBe(to));

  test('nothing is signed twice, completed before it began, or begun after its end', () => {
    const refused = [...agreementStates].filter((state) => state !== 'draft' && stateAfter('sign', state));
    expect(refused).toEqual([]);
    expect(stateAfter('complete', 'signed')).toBeUndefined();
    expect(stateAfter('begin', 'ended')).toBeUndefined();
  });

  test('what was ended by mistake goes back to where it was', () => {
    const resumed = (wasSigned: boolean, begun: boolean) => stateAfter('resume', 'ended', { wasSigned, begun });
    expect([resumed(false, false), resumed(true, false), resumed(true, true)]).toEqual(['draft', 'signed', 'underway']);
  });
});

test('a signature needs two parties, an owner on each side, deliverables and a review after it', () => {
  const missing = (more: object) => {
    const whole = { parties: [{ ownerId: 'a' }, { ownerId: 'b' }], deliverables: ['x'], reviewOn: '2026-06-30' };
    return missingForSignature({ ...whole, ...more }, '2026-01-10');
  };
  expect(missing({ parties: [{ ownerId: 'a' }, { ownerId: null }], deliverables: [] })).toEqual([
    { field: 'parties.1.owner', code: 'required' },
    { field: 'deliverables', code: 'required' },
  ]);
  expect(missing({ parties: [{ ownerId: 'a' }] })).toEqual([{ field: 'parties', code: 'two-parties' }]);
  expect(missing({ reviewOn: '2026-01-10' })).toEqual([{ field: 'reviewOn', code: 'after-signature' }]);
  expect(missing({ reviewOn: '2026-01-11' })).toEqual([]);
  expect(missing({})).toEqual([]);
});

describe('silence', () => {
  test('begins thirty days after the review date without an update, not a day before', () => {
    expect(silenceOf(underway, addDays('2026-06-30', 29))).toBeUndefined();
    expect(silenceOf(underway, addDays('2026-06-30', 30))).toEqual({ why: 'no-update', since: '2026-06-30', days: 30 });
  });

  test('an update after the review date lets the days count anew', () => {
    const heard = { ...underway, updatedOn: '2026-07-15' };
    expect(silenceOf(heard, '2026-08-13')).toBeUndefined();
    expect(silenceOf(heard, '2026-08-14')).toMatchObject({ since: '2026-07-15', days: 30 });
  });

  test('what is signed and not begun says so as soon as its days have passed', () => {
    expect(silenceOf(signed, '2026-02-08')).toBeUndefined();
    expect(silenceOf(signed, '2026-02-09')).toEqual({ why: 'not-begun', since: '2026-01-10', days: 30 });
    expect(silenceOf({ ...signed, startWithinDays: 60 }, '2026-02-09')).toBeUndefined();
  });

  test('nobody is asked about a draft, nor about what has ended', () => {
    const later = '2028-01-01';
    for (const state of ['draft', 'completed', 'ended'] as const) {
      expect(silenceOf({ ...signed, state }, later)).toBeUndefined();
    }
  });

  test('has three steps, and takes the last that was reached', () => {
    expect([29, 30, 59, 60, 90, 400].map((days) => stepOf(days))).toEqual([undefined, 30, 30, 60, 90, 90]);
  });
});
