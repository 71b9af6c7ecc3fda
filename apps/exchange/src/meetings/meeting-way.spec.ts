import { expect, test } from '@jest/globals';
import { wayOf } from './meeting-way.js';

const free = { meetingId: null, isThere: true, isOtherThere: true, hasTimes: true, inHand: 2, mostPerPerson: 8 };

test.each([
  ['open', {}],
  ['meeting-asked', { meetingId: 'm' }],
  ['no-place-there', { isThere: false }],
  ['no-times-there', { hasTimes: false }],
  ['no-times-there', { mostPerPerson: null }],
  ['other-not-there', { isOtherThere: false }],
  ['meetings-enough', { inHand: 8 }],
])('%s where %j', (state, more) => {
  expect(wayOf({ ...free, ...more })).toBe(state);
});

test('who has no place at a gathering does not learn there whether the other one comes', () => {
  const outside = { ...free, isThere: false };
  expect(wayOf({ ...outside, isOtherThere: false })).toBe(wayOf({ ...outside, isOtherThere: true }));
});
