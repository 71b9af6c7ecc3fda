import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Entry } from '../entries/entry.js';
import type { EntryFile } from './file.js';

/** A file with what decides who may read it. */
export interface FileOfEntry extends Pick<EntryFile, 'id' | 'name' | 'type' | 'bytes' | 'scan'> {
  entryId: string;
  applicantId: string;
  editionId: string;
  provinceCode: string | null;
  entryState: string;
}

export interface WaitingFile {
  id: string;
  entryId: string;
  applicantId: string;
}

interface Scanned {
  scan: EntryFile['scan'];
  /** The scanner's name for it. */
  found: string | null;
  at: Date;
}

@Injectable()
export class FilesStore {
  constructor(private readonly database: Database) {}

  /** @throws Refusal not-found */
  async get(entryId: string, fileId: string): Promise<FileOfEntry> {
    const [file] = await this.database.query<FileOfEntry>(
      `select file.id, file.name, file.type, file.bytes, file.scan, entry.id as "entryId", entry.applicant_id as "applicantId",
         entry.edition_id as "editionId", entry.province_code as "provinceCode", entry.state as "entryState"
       from registration.file join registration.entry on entry.id = file.entry_id
       where file.id = $1 and entry.id = $2 and file.state = 'stored'`,
      [fileId, entryId],
    );
    if (!file) throw new Refusal('not-found');
    return file;
  }

  async insert(tx: Transaction, entryId: string, file: EntryFile): Promise<void> {
    await tx.query(
      `insert into registration.file (id, entry_id, slot, name, bytes, type, sha256, state, created_at, scan, warnings, scan_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'stored', $8, $9, $10, $8::timestamptz + interval '1 minute')`,
      [
        file.id,
        entryId,
        file.slot,
        file.name,
        file.bytes,
        file.type,
        file.sha256,
        file.createdAt,
        file.scan,
        file.warnings,
      ],
    );
  }

  /** Whose turn it is to be looked at; a new file for which nobody came within a minute is among them. */
  waiting(now: Date): Promise<(WaitingFile & { tries: number })[]> {
    return this.database.query(
      `select file.id, entry_id as "entryId", applicant_id as "applicantId", scan_tries as tries
       from registration.file join registration.entry on entry.id = entry_id
       where scan = 'waiting' and file.state = 'stored' and scan_at <= $1 order by scan_at limit 100`,
      [now],
    );
  }

  async postpone(id: string, until: Date): Promise<void> {
    await this.database.query(
      `update registration.file set scan_tries = scan_tries + 1, scan_at = $2 where id = $1 and scan = 'waiting'`,
      [id, until],
    );
  }

  async scanned(tx: Transaction, id: string, { scan, found, at }: Scanned): Promise<void> {
    await tx.query(`update registration.file set scan = $2, found = $3, scan_at = $4 where id = $1`, [
      id,
      scan,
      found,
      at,
    ]);
  }

  infectedSince(time: Date): Promise<{ id: string; entryId: string }[]> {
    return this.database.query(
      `select id, entry_id as "entryId" from registration.file where scan = 'infected' and scan_at > $1`,
      [time],
    );
  }

  async remove(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.query(`update registration.file set state = 'removed', removed_at = $2 where id = $1`, [id, at]);
  }

  /** A handed-in entry that changes gets a new version, so that nobody rules on what they have not seen. */
  async changed(tx: Transaction, entry: Entry, history: { kind: string; detail: object }): Promise<void> {
    await tx.query(
      `with changed as (
         update registration.entry set changed_at = $2, changed_after_deadline = $5, version = version + (state = 'submitted')::int where id = $1)
       insert into registration.entry_history (entry_id, at, kind, detail) values ($1, $2, $3, $4::jsonb)`,
      [entry.id, entry.changedAt, history.kind, JSON.stringify(history.detail), entry.changedAfterDeadline],
    );
  }

  removedBefore(time: Date): Promise<{ id: string; entryId: string }[]> {
    return this.database.query(
      `select id, entry_id as "entryId" from registration.file where state = 'removed' and removed_at < $1 limit 500`,
      [time],
    );
  }

  async forget(id: string): Promise<void> {
    await this.database.query(`delete from registration.file where id = $1 and state = 'removed'`, [id]);
  }
}
