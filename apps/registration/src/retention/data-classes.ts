import { partsOf, rowsOf, type DataClass } from '@sangtao/service-kit/retention';

const deadlineOfEntry = '(select closes_at from registration.edition where edition.id = edition_id)';
const deadline = `(select closes_at from registration.edition join registration.entry on edition_id = edition.id
  where entry.id = entry_id)`;
const entryIs = (what: string) => `exists (select from registration.entry where entry.id = entry_id and ${what})`;

/** Removed files lose their bytes within the hour: see `sweep-files.job.ts`. */
const removed = `state = 'removed', removed_at = now()`;

/** Handed in once, and gone without a prize; of results that were published before this was kept, nobody knows. */
const without = `code is not null and honoured is false`;

/** What registration keeps for a time only, counted from the deadline of the edition. */
export const registrationData: readonly DataClass[] = [
  {
    name: 'draft-files',
    keep: 'keepDraftsDays',
    forget: partsOf({
      table: 'file',
      since: deadline,
      set: removed,
      where: `state = 'stored' and ${entryIs('code is null')}`,
    }),
  },
  {
    name: 'drafts',
    keep: 'keepDraftsDays',
    forget: rowsOf({
      table: 'entry',
      since: deadlineOfEntry,
      // Once their files have gone: an entry that is gone could not say where their bytes are.
      where: `code is null and not exists (select from registration.file where entry_id = entry.id)
        and not exists (select from registration.upload where entry_id = entry.id)`,
    }),
  },
  {
    name: 'entries-without-prize',
    keep: 'keepEntriesDays',
    forget: partsOf({
      table: 'entry',
      since: deadlineOfEntry,
      set: `authors = '[]', answers = '{}', consents = '{}', reasons = null, organisation_id = null, forgotten_at = now()`,
      where: `${without} and forgotten_at is null`,
    }),
  },
  {
    name: 'birth-dates',
    keep: 365,
    forget: partsOf({
      table: 'nomination',
      since: deadlineOfEntry,
      set: 'born_on = null',
      where: 'born_on is not null',
    }),
  },
  {
    name: 'authors-birth-dates',
    keep: 365,
    forget: partsOf({
      table: 'participant',
      since: deadline,
      set: 'born_on = null',
      where: 'born_on is not null',
    }),
  },
  {
    name: 'guardians-without-prize',
    keep: 'keepEntriesDays',
    forget: partsOf({
      table: 'participant',
      since: deadline,
      set: 'guardian = null, decline_reason = null',
      where: `guardian is not null and ${entryIs('forgotten_at is not null')}`,
    }),
  },
  {
    name: 'nominees-without-prize',
    keep: 'keepEntriesDays',
    forget: partsOf({
      table: 'nomination',
      since: deadlineOfEntry,
      set: 'nominee = null, guardian = null, decline_reason = null',
      where: `nominee is not null and ${entryIs('forgotten_at is not null')}`,
    }),
  },
  {
    name: 'files-without-prize',
    keep: 'keepEntriesDays',
    forget: partsOf({
      table: 'file',
      since: deadline,
      set: removed,
      where: `state = 'stored' and ${entryIs('forgotten_at is not null')}`,
    }),
  },
  {
    name: 'history-without-prize',
    keep: 'keepEntriesDays',
    forget: partsOf({
      table: 'entry_history',
      since: deadline,
      set: 'detail = null',
      where: `detail is not null and ${entryIs('forgotten_at is not null')}`,
    }),
  },
];
