import { EntryAcceptedV1 } from '@sangtao/contracts/registration/entry-accepted.v1';
import { EntryAmendedV1 } from '@sangtao/contracts/registration/entry-amended.v1';
import { EntrySubmittedV1 } from '@sangtao/contracts/registration/entry-submitted.v1';
import type { News } from '@sangtao/service-kit/database';
import type { Edition } from '../editions/edition.js';
import type { Nomination } from '../nominations/nomination.js';
import { blind, blindDossier, blindFiles, type Entry } from './entry.js';

/** What the events about a whole entry carry: no name of a person. Who is nominated, and confirmed it, is of its authors. */
export function eventData(
  entry: Entry,
  edition: Edition,
  nomination: Pick<Nomination, 'nomineeId'> | undefined,
): EntrySubmittedV1 {
  const authors = entry.authors.flatMap(({ accountId }) => (accountId ? [accountId] : []));
  return {
    entryId: entry.id,
    editionId: entry.editionId,
    code: entry.code!,
    fieldCode: entry.fieldCode!,
    provinceCode: entry.provinceCode,
    organisationId: entry.organisationId,
    applicantId: entry.applicantId,
    authorAccountIds: [...new Set([...authors, ...(nomination?.nomineeId ? [nomination.nomineeId] : [])])],
    title: blind(entry.title, entry.authors),
    dossier: blindDossier(edition.rulebook, entry),
    files: blindFiles(edition.rulebook, entry),
    at: entry.changedAt.toISOString(),
  };
}

interface HandedIn {
  before: Entry;
  entry: Entry;
  edition: Edition;
  nomination?: Nomination | undefined;
}

/** What the others are told: that an entry was handed in, or again; and that it is accepted, where nobody screens. */
export function newsOfHandIn({ before, entry, edition, nomination }: HandedIn): News[] {
  const data = eventData(entry, edition, nomination);
  const version = before.eventVersion + 1;
  const told: News = {
    eventClass: before.code === null ? EntrySubmittedV1 : EntryAmendedV1,
    publication: { key: entry.id, version, data },
  };
  if (edition.rulebook.screening.mode !== 'automatic') return [told];
  return [told, { eventClass: EntryAcceptedV1, publication: { key: entry.id, version: version + 1, data } }];
}
