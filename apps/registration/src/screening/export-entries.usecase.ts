import { Injectable } from '@nestjs/common';
import { mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import type { Table } from '@sangtao/service-kit/exports/table';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { EditionsStore } from '../editions/editions.store.js';
import { NominatingBodiesView } from '../nominations/nominating-bodies.view.js';
import { entryColumns, type ExportedEntry } from './entry-columns.js';
import { filterValues, matching } from './screening-filter.sql.js';
import { readableProvinces } from './screening-rights.js';
import type { ExportQuery } from './screening.dto.js';

const batch = 200;

/** The entries of an edition as a table: what the list would show the same reader. */
@Injectable()
export class ExportEntries {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionsStore,
    private readonly bodies: NominatingBodiesView,
  ) {}

  /** @throws Refusal not-found, also for an edition that was not announced yet, whose questions are not told */
  async execute(query: ExportQuery, caller: Caller): Promise<Table<ExportedEntry>> {
    const provinces = readableProvinces(caller, query.editionId);
    const edition = await this.editions.get(query.editionId);
    const { rulebook, code, state: stage } = edition;
    if (stage === 'draft' && !mayOrganise(caller, query.editionId)) throw new Refusal('not-found');
    const language = currentScope()?.language ?? 'vi';
    const { format, state, fieldCode, provinceCode, q } = query;
    const asked = { format, state, fieldCode, provinceCode, searched: q !== undefined, provinces };
    const bodies = await this.bodies.ofEdition(edition);
    await this.database.transaction((tx) => tx.audit('export-entries', query.editionId, asked));
    return {
      name: `${code}-${language === 'vi' ? 'bai-du-thi' : 'entries'}`,
      columns: entryColumns(rulebook, language, bodies),
      timeZone: rulebook.timeZone,
      rows: (take) => this.rows(filterValues(query, provinces), take),
    };
  }

  /** One look at all of them, by a cursor: what changes meanwhile is not in it. A reader that stops for long loses it. */
  private rows(values: unknown[], take: (rows: ExportedEntry[]) => Promise<void>): Promise<void> {
    return this.database.run(async (sql) => {
      await sql.query(`set local idle_in_transaction_session_timeout = '30s'`);
      await sql.query(
        `declare entries no scroll cursor for
         select code, title, field_code as "fieldCode", province_code as "provinceCode", state, submitted_at as "submittedAt",
           changed_at as "changedAt", answers, authors,
           (select count(*)::int from registration.file where entry_id = entry.id and file.state = 'stored') as files,
           (select organisation_id from registration.nomination where entry_id = entry.id) as "bodyId"
         from registration.entry where ${matching} order by code`,
        values,
      );
      for (;;) {
        const rows = await sql.query<ExportedEntry>(`fetch ${batch} from entries`);
        if (rows.length > 0) await take(rows);
        if (rows.length < batch) return;
      }
    });
  }
}
