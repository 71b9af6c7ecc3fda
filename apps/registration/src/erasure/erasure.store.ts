import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';

export interface RunningEntry {
  id: string;
  editionId: string;
  code: string;
}

/** Handed in, and its contest has not published. */
const isRunning = `entry.state in ('submitted', 'returned', 'accepted') and edition.state not in ('published', 'archived')`;

/** What a body nominates is the body's, whichever of its officers works on it. */
const isNominated = `exists (select from registration.nomination where nomination.entry_id = entry.id)`;
const isOwn = `applicant_id = $1 and not ${isNominated}`;

/** What registration holds of a person who goes. */
@Injectable()
export class ErasureStore {
  constructor(private readonly database: Database) {}

  running(applicantId: string): Promise<RunningEntry[]> {
    return this.database.query<RunningEntry>(
      `select entry.id, edition_id as "editionId", entry.code
         from registration.entry join registration.edition on edition.id = edition_id
        where ${isOwn} and ${isRunning} order by entry.id`,
      [applicantId],
    );
  }

  /** The same, with what a body has sent for this person, and entries of children whose guardian this is. */
  runningOf(accountId: string): Promise<RunningEntry[]> {
    return this.database.query<RunningEntry>(
      `select entry.id, edition_id as "editionId", entry.code
         from registration.entry join registration.edition on edition.id = edition_id
        where (${isOwn} or exists (select from registration.nomination where entry_id = entry.id and nominee_id = $1)
            or exists (select from registration.participant where entry_id = entry.id and guardian_id = $1 and not declined))
          and ${isRunning} order by entry.id`,
      [accountId],
    );
  }

  /** Of all entries. */
  files(applicantId: string): Promise<{ id: string; entryId: string }[]> {
    return this.database.query(
      `select file.id, entry_id as "entryId" from registration.file join registration.entry on entry.id = entry_id
        where ${isOwn}`,
      [applicantId],
    );
  }

  uploads(applicantId: string): Promise<{ id: string; entryId: string }[]> {
    return this.database.query('select id, entry_id as "entryId" from registration.upload where applicant_id = $1', [
      applicantId,
    ]);
  }

  async withdraw(tx: Transaction, id: string, at: Date): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      `with withdrawn as (
         update registration.entry set state = 'withdrawn', changed_at = $2, event_version = event_version + 1
          where id = $1 returning id, event_version as version),
       told as (insert into registration.entry_history (entry_id, at, kind) select id, $2, 'withdrawn' from withdrawn)
       select version from withdrawn`,
      [id, at],
    );
    return row!.version;
  }

  /** Also the answers that were kept for those who looked after these entries. */
  async forgetContent(tx: Transaction, applicantId: string): Promise<void> {
    const theirs = `(select id from registration.entry where ${isOwn})`;
    for (const table of ['file', 'upload', 'entry_sketch', 'participant']) {
      await tx.query(`delete from registration.${table} where entry_id in ${theirs}`, [applicantId]);
    }
    await tx.query(
      `delete from registration.idempotency
        where exists (select from ${theirs} as entry where position(entry.id::text in body::text) > 0)`,
      [applicantId],
    );
  }

  async deleteDrafts(tx: Transaction, applicantId: string): Promise<void> {
    const drafts = `(select id from registration.entry where ${isOwn} and state = 'draft')`;
    await tx.query(`delete from registration.entry_history where entry_id in ${drafts}`, [applicantId]);
    await tx.query(`delete from registration.entry where id in ${drafts}`, [applicantId]);
  }

  /** What was handed in, with how it reads when its people are gone. */
  async handedIn(tx: Transaction, applicantId: string): Promise<{ id: string; title: string; authors: AuthorRow[] }[]> {
    return tx.query(`select id, title, authors from registration.entry where ${isOwn} for update`, [applicantId]);
  }

  async empty(tx: Transaction, entry: { id: string; title: string; authors: AuthorRow[] }): Promise<void> {
    await tx.query(
      `update registration.entry set title = $2, authors = $3::jsonb, answers = '{}', consents = '{}', reasons = null,
              version = version + 1 where id = $1`,
      [entry.id, entry.title, JSON.stringify(entry.authors)],
    );
    await tx.query(
      `update registration.entry_history set detail = detail - 'reason' - 'reasons' - 'note' where entry_id = $1`,
      [entry.id],
    );
  }
}

export interface AuthorRow {
  name: string;
  sharePercent: number;
  leader?: boolean;
}
