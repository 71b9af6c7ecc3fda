import { Refusal } from '@sangtao/service-kit/refusal';

const pauseMs = 3_600_000;

/** The same letter goes out once an hour at most. @throws Refusal asked-recently, with the time from which it may go again */
export function assertNotAskedRecently(askedAt: Date | string | null, now: Date): void {
  const nextAt = new Date((askedAt ? new Date(askedAt).getTime() : 0) + pauseMs);
  if (nextAt > now) throw new Refusal('asked-recently', { nextAt });
}
