import { Injectable } from '@nestjs/common';
import type { Prepared } from '@sangtao/messaging/sql';
import { Database } from '@sangtao/service-kit/database';
import type { Wording } from '../templates/render.js';

export interface KnownEntry {
  id: string;
  editionId: string;
  code: string;
  applicantId: string;
  /** Accounts of who made the work where somebody else handed it in: of a nomination, the nominee or the guardian. */
  authorIds: string[];
  /** Without names of people; null of what came before titles were kept. */
  title: string | null;
}

const entryColumns = `id, edition_id as "editionId", code, applicant_id as "applicantId", author_ids as "authorIds", title`;

const contendStatement: Prepared = {
  name: 'entries-contend',
  text: `
    insert into notifications.entry as known (id, edition_id, code, applicant_id, author_ids, title, contends)
    select id, "editionId", code, "applicantId", array(select json_array_elements_text("authorIds")), title, true
    from json_to_recordset($1::json)
      as given (id uuid, "editionId" uuid, code text, "applicantId" text, "authorIds" json, title text)
    on conflict (id) do update set code = excluded.code, applicant_id = excluded.applicant_id, author_ids = excluded.author_ids,
        title = excluded.title, contends = true
      where (known.code, known.applicant_id, known.author_ids, known.title, known.contends)
        is distinct from (excluded.code, excluded.applicant_id, excluded.author_ids, excluded.title, true)`,
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
    const [row] = await this.entries([id]);
    return row;
  }

  /** In the order of their codes. */
  entries(ids: readonly string[]): Promise<KnownEntry[]> {
    return this.database.query<KnownEntry>(
      `select ${entryColumns} from notifications.entry where id = any($1) order by code`,
      [ids],
    );
  }

  /** An account that is erased is told nothing any more of works that others handed in. */
  async forgetAuthor(accountId: string): Promise<void> {
    await this.database.query(
      `update notifications.entry set author_ids = array_remove(author_ids, $1) where author_ids @> array[$1]`,
      [accountId],
    );
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
