import type { BatchInput, Reason, ScreeningItem } from '../api/office.js';
import { endOfDay } from '../format/local-time.js';

export interface BatchForm {
  ruling: BatchInput['ruling'];
  codes: string[];
  note: string;
  /** A day; what is returned can be completed until its end. */
  until: string;
  /** By entry: codes instead of those for all. */
  own: Record<string, string[]>;
}

const chunkSize = 25;

export const isWaiting = ({ state }: ScreeningItem): boolean => state === 'submitted';

/** What an entry's applicant will be told. */
export function codesFor({ own, codes }: BatchForm, id: string): string[] {
  return own[id] ?? codes;
}

/** Ready when every entry has a reason; accepting needs none. */
export function isComplete(form: BatchForm, items: ScreeningItem[]): boolean {
  if (items.length === 0) return false;
  if (form.ruling === 'accept') return true;
  return items.every(({ id }) => codesFor(form, id).length > 0) && (form.ruling === 'reject' || form.until !== '');
}

/** Requests of a size whose progress can be shown. Entries without own reasons get those for all, with the note. */
export function requestsFor(form: BatchForm, items: ScreeningItem[]): BatchInput[] {
  const { ruling, note } = form;
  const reasonsOf = (codes: string[]): Reason[] =>
    codes.map((code, index) => (index === 0 && note.trim() ? { code, note: note.trim() } : { code }));
  const shared = ruling === 'accept' ? undefined : reasonsOf(form.codes);
  return Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, nth) => ({
    ruling,
    ids: items.slice(nth * chunkSize, (nth + 1) * chunkSize).map(({ id, version }) => {
      const own = ruling === 'accept' ? undefined : form.own[id];
      return { id, version, ...(own ? { reasons: reasonsOf(own) } : {}) };
    }),
    ...(shared && shared.length > 0 ? { reasons: shared } : {}),
    ...(ruling === 'return' ? { until: endOfDay(form.until) } : {}),
  }));
}
