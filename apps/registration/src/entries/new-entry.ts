import { Refusal } from '@sangtao/service-kit/refusal';
import { isOpen, type Edition } from '../editions/edition.js';
import { changeEntry } from './change-entry.js';
import type { EntryPatchDto } from './entries.dto.js';
import type { Entry } from './entry.js';

interface Maker {
  id: string;
  applicantId: string;
  now: Date;
}

/** A draft. @throws Refusal not-found, edition-not-open, invalid-input */
export function newEntry({ id, applicantId, now }: Maker, edition: Edition, patch: EntryPatchDto): Entry {
  // Not announced: to applicants there is no such edition, and no date of it.
  if (edition.state === 'draft') throw new Refusal('not-found');
  if (!isOpen(edition, now)) throw new Refusal('edition-not-open', { closesAt: edition.closesAt.toISOString() });
  const empty: Entry = {
    id,
    editionId: edition.id,
    applicantId,
    code: null,
    state: 'draft',
    title: '',
    fieldCode: null,
    provinceCode: null,
    organisationId: null,
    answers: {},
    authors: [],
    consents: {},
    files: [],
    participants: [],
    reasons: null,
    editableUntil: null,
    submittedAt: null,
    changedAt: now,
    changedAfterDeadline: false,
    version: 1,
    eventVersion: 0,
  };
  return changeEntry(empty, patch, edition.rulebook);
}
