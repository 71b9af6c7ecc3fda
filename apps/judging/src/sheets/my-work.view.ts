import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { judgedFiles, type DossierFile } from './judged-file.js';
import { readable } from '../assignments/readable.sql.js';
import { isThere, table } from './table.sql.js';

const mine = `judge.account_id = $1 and judge.state = 'accepted'`;
const onTable = `${mine} and round.id = $2 and ${isThere}`;

interface OnTable {
  documents: { key: string; name: { vi: string; en: string } }[];
  files: DossierFile[];
}

/** What a judge reads: own work only; no author, no other judge, no other score. */
@Injectable()
export class MyWorkView {
  constructor(private readonly database: Database) {}

  invitations(accountId: string) {
    return this.database.query(
      `select judge.id, judge.state, role, round_id as "roundId", edition.rulebook -> 'name' as programme, edition.code as edition,
         round.stage ->> 'method' as method
       from judging.judge join judging.round on round.id = round_id join judging.edition on edition.id = round.edition_id
       where account_id = $1 order by judge.id desc limit 100`,
      [accountId],
    );
  }

  /** Those that still take sheets first. */
  rounds(accountId: string) {
    return this.database.query(
      `select round.id as "roundId", round.state, round.due_at as "dueAt", role, edition.code as edition,
         edition.rulebook -> 'name' as programme, round.stage ->> 'method' as method, done, total, drafts
       from judging.judge join judging.round on round.id = round_id join judging.edition on edition.id = round.edition_id
         cross join lateral (
           select count(*)::int as total, count(*) filter (where sheet.state = 'submitted')::int as done,
             count(*) filter (where sheet.state = 'draft')::int as drafts
           from judging.entry left join judging.sheet on sheet.entry_id = entry.id and sheet.judge_id = judge.id
           where entry.edition_id = round.edition_id and round.state <> 'preparing' and ${readable} and ${isThere}) as work
       where ${mine} order by round.state = 'closed', round.id desc limit 100`,
      [accountId],
    );
  }

  /** In an order of the judge's own, the same every time. @throws Refusal not-found */
  async queue(accountId: string, roundId: string, limit: number) {
    const [desk] = await this.database.query<{ editionId: string }>(
      `select edition_id as "editionId" from judging.judge join judging.round on round.id = round_id where ${mine} and round_id = $2`,
      [accountId, roundId],
    );
    if (!desk) throw new Refusal('not-found');
    return this.database.query(
      `select entry.id as "entryId", entry.code, entry.title, entry.field_code as "fieldCode",
         coalesce(sheet.state, 'todo') as state, sheet.points, sheet.version
       from ${table} where ${onTable} and entry.edition_id = $4
       order by md5(judge.id::text || entry.id::text) limit $3`,
      [accountId, roundId, limit, desk.editionId],
    );
  }

  /** Blinded dossier and own sheet. @throws Refusal not-found */
  async dossier(accountId: string, roundId: string, entryId: string) {
    const [work] = await this.database.query<OnTable>(
      `select entry.id as "entryId", entry.code, entry.title, entry.field_code as "fieldCode", entry.dossier, entry.files,
         (select edition.rulebook -> 'documents' from judging.edition where edition.id = entry.edition_id) as documents,
         entry.changed_at as "changedAt", round.state as "roundState", round.stage -> 'criteria' as criteria,
         case when sheet.id is not null then json_build_object('state', sheet.state, 'points', sheet.points,
           'comment', sheet.comment, 'notes', sheet.notes, 'revision', sheet.revision, 'version', sheet.version) end as sheet
       from ${table} where ${onTable} and entry.id = $3`,
      [accountId, roundId, entryId],
    );
    if (!work) throw new Refusal('not-found');
    const { documents, files, ...rest } = work;
    return { ...rest, files: judgedFiles(files, documents) };
  }
}
