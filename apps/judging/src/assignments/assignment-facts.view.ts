import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Round } from '../rounds/round.js';
import type { ReadableEntry, Reader } from './affinity.js';
import type { Pair } from './assignments.store.js';
import { conflicted } from './readable.sql.js';

/** Everything that an assignment depends on. */
export interface AssignmentFacts {
  readings: number;
  entries: ReadableEntry[];
  judges: Reader[];
  /** Conflicts of interest and recusals. */
  blocked: Pair[];
  /** What is in force. */
  applied: Pair[];
  /** Begun or handed in, and not recused. */
  begun: Pair[];
}

@Injectable()
export class AssignmentFactsView {
  constructor(private readonly database: Database) {}

  async of({ id, editionId, stage }: Round): Promise<AssignmentFacts> {
    const entries = await this.database.query<ReadableEntry>(
      `select id, code, title, field_code as "fieldCode",
         title || ' ' || coalesce((select string_agg(item ->> 'text', ' ') from jsonb_array_elements(dossier) item), '') as text
       from judging.entry where edition_id = $1 and not withdrawn order by code, id`,
      [editionId],
    );
    const judges = await this.database.query<Reader>(
      `select id, account_id as "accountId", name, field_codes as "fieldCodes", organisation_id as "organisationId", expertise,
         max_load as "maxLoad"
       from judging.judge where round_id = $1 and state = 'accepted' and (role = 'judge' or max_load is not null) order by id`,
      [id],
    );
    const conflicts = await this.pairs(
      `select entry.id as entry, judge.id as judge
       from judging.round join judging.judge on judge.round_id = round.id
       join judging.entry on entry.edition_id = round.edition_id and ${conflicted} where round.id = $1`,
      id,
    );
    const sheets = (states: string) =>
      this.pairs(
        `select entry_id as entry, judge_id as judge from judging.sheet where round_id = $1 and state in (${states})`,
        id,
      );
    return {
      readings: stage.readings,
      entries,
      judges,
      blocked: [...conflicts, ...(await sheets(`'recused'`))],
      applied: await this.pairs(
        'select entry_id as entry, judge_id as judge from judging.assignment where round_id = $1',
        id,
      ),
      begun: await sheets(`'draft', 'submitted'`),
    };
  }

  private async pairs(sql: string, roundId: string): Promise<Pair[]> {
    const rows = await this.database.query<{ entry: string; judge: string }>(sql, [roundId]);
    return rows.map(({ entry, judge }) => [entry, judge]);
  }
}
