const day = 86_400_000;

/** Milliseconds in which a person may think better of it. */
const waiting = 7 * day;
/** Nobody is erased within this time of the last letter about it: also not where a restored backup brings back what was taken back since. */
const notice = day;

export interface Erasure {
  dueAt: Date;
  remindedAt: Date | null;
}

export function dueAfter(askedAt: Date): Date {
  return new Date(askedAt.getTime() + waiting);
}

export function endOfNotice(remindedAt: Date): Date {
  return new Date(remindedAt.getTime() + notice);
}

export function isReminderDue({ dueAt, remindedAt }: Erasure, now: Date): boolean {
  return remindedAt === null && endOfNotice(now) >= dueAt;
}

export function isDue({ dueAt, remindedAt }: Erasure, now: Date): boolean {
  return remindedAt !== null && now >= dueAt && now >= endOfNotice(remindedAt);
}
