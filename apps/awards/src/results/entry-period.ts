import { deadlineText } from '@sangtao/programmes/deadline';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';

interface Known {
  /** Null where the edition takes no entries. */
  entriesUntil: Date | null;
  rulebook: Pick<Rulebook, 'timeZone'>;
}

/** The deadline, as long as entries come in; null from then on. */
export function takingEntriesUntil({ entriesUntil }: Known, now: Date): Date | null {
  return entriesUntil !== null && entriesUntil > now ? entriesUntil : null;
}

/** What may still come in is not left out by a decision. @throws Refusal entries-open */
export function assertNoMoreEntries(known: Known, now: Date): void {
  const until = takingEntriesUntil(known, now);
  if (!until) return;
  const language = currentScope()?.language ?? 'vi';
  throw new Refusal('entries-open', { until: deadlineText(until, language, known.rulebook.timeZone) });
}
