/** When judges are reminded of a round's end, and what is added to the words of the message. */
export interface ReminderPlan {
  /** Days before the end, each once, the earliest reminder first. */
  days: number[];
  note: string | null;
  version: number;
}

export const usualPlan: ReminderPlan = { days: [7, 3, 1], note: null, version: 0 };

const dayMs = 86_400_000;

export interface PlannedReminder {
  daysBefore: number;
  at: Date;
}

/** From when to when a round is open; `openedAt` is null where that was not kept. */
interface Open {
  openedAt: Date | null;
  dueAt: Date;
}

/**
 * The reminder whose day it is. One that is more than a day late is left out: it would only repeat what the next one says. So is one whose
 * day had passed when the round opened: judges have just been told of its end.
 */
export function dueReminder({ days }: ReminderPlan, { openedAt, dueAt }: Open, now: Date): PlannedReminder | undefined {
  return planned(days, dueAt).find(({ at }) => {
    const late = now.getTime() - at.getTime();
    return late >= 0 && late < dayMs && now < dueAt && (openedAt === null || at > openedAt);
  });
}

export function nextReminder({ days }: ReminderPlan, dueAt: Date, now: Date): PlannedReminder | undefined {
  return planned(days, dueAt).find(({ at }) => at > now);
}

/** Earliest first. */
function planned(days: number[], dueAt: Date): PlannedReminder[] {
  return [...new Set(days)]
    .sort((a, b) => b - a)
    .map((daysBefore) => ({ daysBefore, at: new Date(dueAt.getTime() - daysBefore * dayMs) }));
}
