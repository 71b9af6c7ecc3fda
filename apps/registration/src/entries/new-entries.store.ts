import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Prepared } from '@sangtao/messaging/sql';
import { entryNumbers, type Edition } from '../editions/edition.js';
import { codeOf, codePrefix } from './entries.store.js';
import type { HandedIn } from './handed-in.js';

/**
 * The hot path of the last hour before a deadline: entries, codes, history and receipts of all who hand in at this moment, in one round
 * trip. Each edition's row is read again, since it may have been read a while ago: where it is no longer as given, nothing is written.
 */
const statement: Prepared = {
  name: 'hand-in',
  text: `
    with given as materialized (
      select * from json_to_recordset($1::json) as given (
        nr int, id uuid, "editionId" uuid, "rulebookVersion" int, numbers text, prefix text, state text, "applicantId" uuid, title text,
        "fieldCode" text, "provinceCode" text, "organisationId" text, answers jsonb, authors jsonb, consents jsonb, at timestamptz,
        version int, "eventVersion" int, receipt text, "contentHash" text, files jsonb)),
    numbered as materialized (
      select given.*, ${codeOf('nextval(numbers::regclass)', 'prefix')} as code
      from given join registration.edition on edition.id = "editionId" and edition.state = 'open'
        and rulebook_version = "rulebookVersion" and closes_at > at
      order by nr),
    entry as (
      insert into registration.entry (id, edition_id, code, state, applicant_id, title, field_code, province_code,
        organisation_id, answers, authors, consents, submitted_at, changed_at, created_at, version, event_version)
      select id, "editionId", code, state, "applicantId", title, "fieldCode", "provinceCode", "organisationId", answers, authors,
        consents, at, at, at, version, "eventVersion" from numbered),
    history as (
      insert into registration.entry_history (entry_id, at, kind, detail)
      select id, at, 'submitted', jsonb_build_object('receipt', receipt) from numbered),
    receipt as (
      insert into registration.receipt (code, entry_id, entry_code, at, content_hash, files)
      select receipt, id, code, at, "contentHash", files from numbered)
    select id, code from numbered`,
};

/** An entry that is handed in as it is made, by the edition as its maker knows it. */
export interface NewEntry extends HandedIn {
  edition: Edition;
}

@Injectable()
export class NewEntriesStore {
  /** @returns the code of each entry by its id; none where the edition is no longer as given */
  async insert(tx: Transaction, entries: readonly NewEntry[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; code: string }>(statement, [JSON.stringify(entries.map(rowOf))]);
    return new Map(rows.map(({ id, code }) => [id, code]));
  }
}

function rowOf({ entry, receipt, edition }: NewEntry, nr: number) {
  const { id, editionId, state, applicantId, title, fieldCode, provinceCode, organisationId } = entry;
  const { answers, authors, consents, changedAt: at, version, eventVersion } = entry;
  return {
    ...{ nr, id, editionId, state, applicantId, title, fieldCode, provinceCode, organisationId },
    ...{ answers, authors, consents, at, version, eventVersion },
    ...{ rulebookVersion: edition.rulebookVersion, numbers: entryNumbers(edition), prefix: codePrefix(edition) },
    ...{ receipt: receipt.code, contentHash: receipt.contentHash, files: receipt.files },
  };
}
