import { randomInt } from 'node:crypto';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Edition } from '../editions/edition.js';
import { missingFields } from './entry-problems.js';
import { changedNow, contentHash, filesHandedIn, isEditable, type Entry } from './entry.js';

export interface Receipt {
  code: string;
  entryCode: string;
  at: Date;
  contentHash: string;
  files: { slot: string; sha256: string; bytes: number }[];
}

/** An entry as it is handed in, before it has its code. */
export interface HandedIn {
  entry: Entry;
  receipt: Omit<Receipt, 'entryCode'>;
}

/** The entry as it is handed in, with its receipt. @throws Refusal entry-closed, edition-not-open, entry-incomplete */
export function handedIn(entry: Entry, edition: Edition, now: Date): HandedIn {
  assertOpen(entry, edition, now);
  assertComplete(entry, edition, now);
  const automatic = edition.rulebook.screening.mode === 'automatic';
  const submitted: Entry = {
    ...changedNow(entry, edition, now),
    state: automatic || entry.state === 'accepted' ? 'accepted' : 'submitted',
    reasons: null,
    submittedAt: entry.submittedAt ?? now,
    version: entry.version + 1,
    eventVersion: entry.eventVersion + (automatic ? 2 : 1),
  };
  const receipt = {
    code: receiptCode(),
    at: now,
    contentHash: contentHash(submitted),
    files: filesHandedIn(submitted),
  };
  return { entry: submitted, receipt };
}

export function assertOpen(entry: Entry, edition: Edition, now: Date): void {
  if (isEditable(entry, edition, now)) return;
  if (entry.state === 'draft') throw new Refusal('edition-not-open', { closesAt: edition.closesAt.toISOString() });
  throw new Refusal('entry-closed', { state: entry.state });
}

function assertComplete(entry: Entry, edition: Edition, now: Date): void {
  const errors = missingFields(entry, edition, now);
  if (errors.length > 0) throw new Refusal('entry-incomplete', { errors });
}

/** Unguessable, without letters that look alike (Crockford's base 32), such as `7K2M-9QXD-4TRB`. */
function receiptCode(): string {
  const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return `${group()}-${group()}-${group()}`;
}
