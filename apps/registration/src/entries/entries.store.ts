import { Injectable } from '@nestjs/common';
import type { Prepared } from '@sangtao/messaging/sql';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { entryNumbers, type Edition } from '../editions/edition.js';
import type { Entry } from './entry.js';
import type { Receipt } from './handed-in.js';

/** Personal data: never in an event, an answer or a log. */
const participantsOfEntry = `(select coalesce(jsonb_agg(jsonb_build_object('authorId', author_id, 'bornOn', born_on::text, 'guardian', guardian,
       'guardianId', guardian_id, 'askedAt', asked_at, 'answeredAt', answered_at, 'declined', declined, 'declineReason', decline_reason,
       'confirmedHash', confirmed_hash, 'version', version, 'consents', (select coalesce(jsonb_object_agg(kind, given_at), '{}')
         from registration.participant_consent consent where consent.entry_id = participant.entry_id
           and consent.author_id = participant.author_id and withdrawn_at is null))), '[]')
     from registration.participant where participant.entry_id = entry.id)`;

const entryColumns = `entry.id, edition_id as "editionId", entry.code, entry.state, applicant_id as "applicantId", title,
  field_code as "fieldCode", province_code as "provinceCode", organisation_id as "organisationId", answers, authors, consents,
  reasons, editable_until as "editableUntil", submitted_at as "submittedAt", changed_at as "changedAt",
  changed_after_deadline as "changedAfterDeadline", entry.version,
  entry.event_version as "eventVersion",
  (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'slot', slot, 'name', name, 'bytes', bytes, 'type', type, 'sha256', sha256,
       'scan', scan, 'warnings', warnings, 'createdAt', to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by id), '[]')
     from registration.file where entry_id = entry.id and file.state = 'stored') as files,
  ${participantsOfEntry} as participants`;

const ownStatement: Prepared = {
  name: 'own-entry',
  text: `select ${entryColumns} from registration.entry where id = $1 and applicant_id = $2`,
};

const lockOwnStatement: Prepared = {
  name: 'lock-own-entry',
  text: `select from registration.entry where id = $1 and applicant_id = $2 for update`,
};

const saveStatement: Prepared = {
  name: 'save-entry',
  text: `with saved as (
      update registration.entry set code = $2, state = $3, title = $4, field_code = $5, province_code = $6,
        organisation_id = $7, answers = $8::jsonb, authors = $9::jsonb, consents = $10::jsonb, reasons = $11::jsonb,
        editable_until = $12, submitted_at = $13, changed_at = $14, version = $15, event_version = $16, changed_after_deadline = $19
      where id = $1 returning id)
    insert into registration.entry_history (entry_id, at, kind, detail)
    select id, $14, $17::text, $18::jsonb from saved where $17::text is not null`,
};

/** The code of a number that is drawn in SQL. */
export const codeOf = (number: string, prefix: string) =>
  `${prefix}::text || (select lpad(n, greatest(5, length(n)), '0') from (select (${number})::text as n) as drawn)`;

export function codePrefix({ year, rulebook }: Edition): string {
  return `${rulebook.entryCode.prefix}-${year}-`;
}

@Injectable()
export class EntriesStore {
  constructor(private readonly database: Database) {}

  /** The entry of this applicant. @throws Refusal not-found, also for somebody else's */
  async own(id: string, applicantId: string): Promise<Entry> {
    const [entry] = await this.database.query<Entry>(ownStatement, [id, applicantId]);
    if (!entry) throw new Refusal('not-found');
    return entry;
  }

  /** The same, locked, at the version that the caller edits, if any. @throws Refusal not-found, version-conflict */
  async lockOwn(tx: Transaction, id: string, applicantId: string, version?: number): Promise<Entry> {
    // Files that another transaction adds are seen only by a statement that begins after the lock is held: sent behind it, and run after it.
    const [, entry] = await Promise.all([tx.query(lockOwnStatement, [id, applicantId]), this.own(id, applicantId)]);
    if (version !== undefined && entry.version !== version) {
      throw new Refusal('version-conflict', { version: entry.version });
    }
    return entry;
  }

  /** Whoever's, once it was handed in. @throws Refusal not-found */
  async handedIn(id: string): Promise<Entry> {
    const [entry] = await this.database.query<Entry>(
      `select ${entryColumns} from registration.entry where id = $1 and state <> 'draft'`,
      [id],
    );
    if (!entry) throw new Refusal('not-found');
    return entry;
  }

  listOf(applicantId: string): Promise<Entry[]> {
    return this.database.query<Entry>(
      `select ${entryColumns} from registration.entry where applicant_id = $1 order by id desc limit 200`,
      [applicantId],
    );
  }

  async insert(tx: Transaction, entry: Entry): Promise<void> {
    await tx.query(
      `insert into registration.entry (id, edition_id, state, applicant_id, title, field_code, province_code,
         organisation_id, answers, authors, consents, changed_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10::jsonb, $11::jsonb, $12, $12)`,
      [
        entry.id,
        entry.editionId,
        entry.state,
        entry.applicantId,
        entry.title,
        entry.fieldCode,
        entry.provinceCode,
        entry.organisationId,
        JSON.stringify(entry.answers),
        JSON.stringify(entry.authors),
        JSON.stringify(entry.consents),
        entry.changedAt,
      ],
    );
  }

  /** Unique; a hand-in that rolls back leaves a gap. A counter in the edition's row would make all hand-ins wait for one another. */
  async nextCode(tx: Transaction, edition: Edition): Promise<string> {
    const [row] = await tx.query<{ code: string }>(`select ${codeOf('nextval($1::regclass)', '$2')} as code`, [
      entryNumbers(edition),
      codePrefix(edition),
    ]);
    return row!.code;
  }

  async insertReceipt(tx: Transaction, entryId: string, receipt: Receipt): Promise<void> {
    await tx.query(
      `insert into registration.receipt (code, entry_id, entry_code, at, content_hash, files)
       values ($1, $2, $3, $4, $5, $6::jsonb)`,
      [receipt.code, entryId, receipt.entryCode, receipt.at, receipt.contentHash, JSON.stringify(receipt.files)],
    );
  }

  /** Saves everything that may change; the row is locked by the caller. */
  async save(tx: Transaction, entry: Entry, history?: { kind: string; detail?: object }): Promise<void> {
    await tx.query(saveStatement, [
      entry.id,
      entry.code,
      entry.state,
      entry.title,
      entry.fieldCode,
      entry.provinceCode,
      entry.organisationId,
      JSON.stringify(entry.answers),
      JSON.stringify(entry.authors),
      JSON.stringify(entry.consents),
      entry.reasons ? JSON.stringify(entry.reasons) : null,
      entry.editableUntil,
      entry.submittedAt,
      entry.changedAt,
      entry.version,
      entry.eventVersion,
      history?.kind ?? null,
      history?.detail ? JSON.stringify(history.detail) : null,
      entry.changedAfterDeadline,
    ]);
  }

  /** The same, locked. */
  async lockHandedIn(tx: Transaction, id: string): Promise<Entry> {
    await tx.query(`select from registration.entry where id = $1 for update`, [id]);
    return this.handedIn(id);
  }

  /** For an event about an entry that is not otherwise saved. The row is locked by the caller. */
  async nextEventVersion(tx: Transaction, id: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      `update registration.entry set event_version = event_version + 1 where id = $1 returning event_version as version`,
      [id],
    );
    return row!.version;
  }

  timelineOf(entryId: string): Promise<{ at: Date; kind: string; detail: object | null }[]> {
    return this.database.query(
      `select at, kind, detail from registration.entry_history where entry_id = $1 order by id`,
      [entryId],
    );
  }

  receiptsOf(entryId: string): Promise<{ code: string; at: Date; contentHash: string; files: object[] }[]> {
    return this.database.query(
      `select code, at, content_hash as "contentHash", files from registration.receipt where entry_id = $1 order by at`,
      [entryId],
    );
  }
}
