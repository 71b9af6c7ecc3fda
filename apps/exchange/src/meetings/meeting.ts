/** Accepted: both want it, and it has no time yet; placed: it has a time and a table. */
export const meetingStates = ['requested', 'accepted', 'placed', 'declined', 'withdrawn', 'expired'] as const;
export type MeetingState = (typeof meetingStates)[number];

export type MeetingStep = 'accept' | 'place' | 'unplace' | 'decline' | 'withdraw' | 'expire';

const transitions: Record<MeetingStep, Partial<Record<MeetingState, MeetingState>>> = {
  accept: { requested: 'accepted' },
  place: { accepted: 'placed' },
  /** Its slot was removed. */
  unplace: { placed: 'accepted' },
  decline: { requested: 'declined' },
  /** Who asked takes the request back; later, either one cancels. */
  withdraw: { requested: 'withdrawn', accepted: 'withdrawn', placed: 'withdrawn' },
  expire: { requested: 'expired' },
};

/** @returns undefined where the step is not possible in this state */
export function meetingAfter(step: MeetingStep, state: MeetingState): MeetingState | undefined {
  return transitions[step][state];
}

for (const state of meetingStates) {
  const reached = state === 'requested' || Object.values(transitions).some((row) => Object.values(row).includes(state));
  if (!reached) throw new Error(`no step leads to ${state}`);
}

/** So long before it begins the two are told again: the evening before, for most. */
export const remindMs = 15 * 3_600_000;

const minuteMs = 60_000;
/** So many minutes before it begins a meeting is given its time at the latest: both have to read of it and come to the table. */
export const noticeMinutes = 30;

/** The earliest whole minute at which a meeting that is given its time now may begin. */
export function earliestBegin(now: Date): Date {
  return new Date(Math.ceil(now.getTime() / minuteMs + noticeMinutes) * minuteMs);
}

/** Until when a request is answered: within so many hours, while there is still a time for it. */
export function answerUntil(askedAt: Date, answerHours: number, lastSlotAt: Date): Date {
  const within = askedAt.getTime() + answerHours * 60 * minuteMs;
  return new Date(Math.min(within, lastSlotAt.getTime() - noticeMinutes * minuteMs));
}

/** What a side says became of it; a meeting of which nobody says anything is unrated, which is not the same as that somebody did not come. */
export const outcomes = ['agreement', 'goes-on', 'nothing', 'no-show'] as const;
export type Outcome = (typeof outcomes)[number];

interface Span {
  startsAt: Date;
  endsAt: Date;
}

/** The place of the first slot that ends before it begins, or overlaps another one; -1 when none does. */
export function firstWrongSlot(slots: readonly Span[]): number {
  return slots.findIndex(({ startsAt, endsAt }, n) => {
    if (endsAt <= startsAt) return true;
    return slots.some((other, m) => m !== n && other.startsAt < endsAt && startsAt < other.endsAt);
  });
}
