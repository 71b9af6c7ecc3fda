import { expect, test } from '@jest/globals';
import { firstWrongSlot, meetingAfter, meetingStates } from './meeting.js';

test('a request is accepted, declined, taken back or expires; what has ended stays so', () => {
  expect(meetingAfter('accept', 'requested')).toBe('accepted');
  expect(meetingAfter('place', 'accepted')).toBe('placed');
  expect(meetingAfter('unplace', 'placed')).toBe('accepted');
  expect(meetingAfter('expire', 'accepted')).toBeUndefined();
  const ended = meetingStates.filter((state) => meetingAfter('withdraw', state) === undefined);
  expect(ended).toEqual(['declined', 'withdrawn', 'expired']);
});

test('slots may touch, and not overlap', () => {
  const at = (from: string, to: string) => ({
    startsAt: new Date(`2026-12-01T${from}:00Z`),
    endsAt: new Date(`2026-12-01T${to}:00Z`),
  });
  expect(firstWrongSlot([at('02:00', '02:20'), at('02:20', '02:40')])).toBe(-1);
  expect(firstWrongSlot([at('02:00', '02:20'), at('02:30', '02:50'), at('02:40', '03:00')])).toBe(1);
  expect(firstWrongSlot([at('02:20', '02:20')])).toBe(0);
});
