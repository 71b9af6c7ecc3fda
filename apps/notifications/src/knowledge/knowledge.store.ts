import { Injectable } from '@nestjs/common';
import type { Prepared } from '@sangtao/messaging/sql';
import { Database } from '@sangtao/service-kit/database';
import type { Wording } from '../templates/render.js';

export interface KnownEntry {
  id: string;
  editionId: string;
  code: string;
  applicantId: string;
}

const entryColumns = `id, edition_id as "editionId", code, applicant_id as "applicantId"`;

const contendStatement: Prepared = {
  name: 'entries-contend',
  text: `
    insert into notifications.entry as known (id, edition_id, code, applicant_id, contends)
    select id, "editionId", code, "applicantId", true
    from json_to_recordset($1::json) as given (id uuid, "editionId" uuid, code text, "applicantId" text)
    on conflict (id) do update set code = excluded.code, applicant_id = excluded.applicant_id, contends = true
      where (known.code, known.applicant_id, known.contends) is distinct from (excluded.code, excluded.applicant_id, true)`,
};

/** What events told of entries and editions: our own projection, without names of people. */
@Injectable()
export class KnowledgeStore {
  constructor(private readonly database: Database) {}

  /** No entry twice. */
  async entriesContend(entries: readonly KnownEntry[]): Promise<void> {
    await this.database.query(contendStatement, [JSON.stringify(entries)]);
  }

  async entryIsOut(id: string): Promise<void> {
    await this.database.query('update notifications.entry set contends = false where id = $1', [id]);
  }

  async entry(id: string): Promise<KnownEntry | undefined> {
    const [row] = await this.database.query<KnownEntry>(
      `select ${entryColumns} from notifications.entry where id = $1`,
      [id],
    );
    return row;
  }

  contenders(editionId: string): Promise<KnownEntry[]> {
    return this.database.query<KnownEntry>(
      `select ${entryColumns} from notifications.entry where edition_id = $1 and contends order by code`,
      [editionId],
    );
  }

  async editionSays(id: string, version: number, wording: Wording): Promise<void> {
    await this.database.query(
      `insert into notifications.edition as known (id, version, wording) values ($1, $2, $3::jsonb)
       on conflict (id) do update set version = excluded.version, wording = excluded.wording
         where known.version <= excluded.version`,
      [id, version, JSON.stringify(wording)],
    );
  }

  async wordings(editionIds: (string | undefined)[]): Promise<Map<string, Wording>> {
    const ids = [...new Set(editionIds.filter((id) => id !== undefined))];
    const rows = await this.database.query<{ id: string; wording: Wording }>(
      'select id, wording from notifications.edition where id = any($1)',
      [ids],
    );
    return new Map(rows.map(({ id, wording }) => [id, wording]));
  }
}
