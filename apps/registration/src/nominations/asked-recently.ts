import { deadlineText } from '@sangtao/programmes/deadline';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import type { Edition } from '../editions/edition.js';

const pauseMs = 3_600_000;

/** The same letter goes out once an hour at most. @throws Refusal asked-recently, with the time from which it may go again */
export function assertNotAskedRecently(
  askedAt: Date | string | null,
  { rulebook }: Pick<Edition, 'rulebook'>,
  now: Date,
): void {
  if (!askedAt) return;
  const nextAt = new Date(new Date(askedAt).getTime() + pauseMs);
  if (nextAt <= now) return;
  const language = currentScope()?.language ?? 'vi';
  throw new Refusal('asked-recently', { nextAt: deadlineText(nextAt, language, rulebook.timeZone) });
}
