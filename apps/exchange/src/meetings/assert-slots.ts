import { partsOf } from '@sangtao/programmes/deadline';
import { Refusal } from '@sangtao/service-kit/refusal';
import { earliestBegin, firstWrongSlot, noticeMinutes } from './meeting.js';

interface Span {
  startsAt: Date;
  endsAt: Date;
}

interface Slots {
  /** Which are set now. */
  set: readonly Span[];
  /** Which are there already and stay as they are. */
  there: readonly Span[];
}

/** @param field by which whoever sets them chose their times. @throws Refusal invalid-input for slots that overlap, or begin so soon that nobody would hear of a meeting in time */
export function assertSlots({ set, there }: Slots, field: string, now: Date): void {
  if (firstWrongSlot([...set, ...there]) !== -1)
    throw new Refusal('invalid-input', { errors: [{ field, code: 'overlap' }] });
  const earliest = earliestBegin(now);
  if (set.every(({ startsAt }) => startsAt >= earliest)) return;
  throw new Refusal('invalid-input', {
    errors: [{ field, code: 'slots-too-soon', values: [noticeMinutes, clockOf(earliest)] }],
  });
}

/** As the organisers typed theirs, in Viet Nam's time: `10:45 05/11/2026`. */
function clockOf(at: Date): string {
  const { hour, minute, day, month, year } = partsOf(at, 'Asia/Ho_Chi_Minh');
  return `${hour}:${minute} ${day}/${month}/${year}`;
}
