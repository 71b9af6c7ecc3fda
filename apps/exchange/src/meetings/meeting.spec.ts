import { expect, test } from '@jest/globals';
import { answerUntil, earliestBegin, firstWrongSlot, meetingAfter, meetingStates } from './meeting.js';

test('a request is accepted, declined, taken back or expires; what has ended stays so', () => {
  expect(meetingAfter('accept', 'requested')).toBe('accepted');
  expect(meetingAfter('place', 'accepted')).toBe('placed');
  expect(meetingAfter('unplace', 'placed')).toBe('accepted');
  expect(meetingAfter('expire', 'accepted')).toBeUndefined();
  const ended = meetingStates.filter((state) => meetingAfter('withdraw', state) === undefined);
  expect(ended).toEqual(['declined', 'withdrawn', 'expired']);
});

test('a meeting begins half an hour after its people hear of it at the earliest, on a whole minute', () => {
  const earliest = (now: string) => earliestBegin(new Date(now)).toISOString();
  expect(earliest('2026-12-01T02:00:00Z')).toBe('2026-12-01T02:30:00.000Z');
  expect(earliest('2026-12-01T02:00:00.001Z')).toBe('2026-12-01T02:31:00.000Z');
});

test('a request waits for its hours, and not longer than it could still be given a time', () => {
  const until = (lastSlot: string) =>
    answerUntil(new Date('2026-12-01T02:00:00Z'), 2, new Date(`2026-12-01T${lastSlot}:00Z`)).toISOString();
  expect(until('09:00')).toBe('2026-12-01T04:00:00.000Z');
  expect(until('04:10')).toBe('2026-12-01T03:40:00.000Z');
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
