import { Injectable } from '@nestjs/common';
import type { Prepared } from '@sangtao/messaging/sql';
import type { Stage } from '@sangtao/programmes/rulebook';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { readable } from '../assignments/readable.sql.js';
import { sheetColumns, type Seat, type Sheet } from './desk.store.js';
import type { Points } from './score-sheet.js';

export interface FirstSheet extends Seat {
  points: Points;
  total: number;
  comment: string | null;
  notes: string | null;
  scoredAt: string | undefined;
  /** The ledger names the ballot instead of the judge. */
  secret: boolean;
}

interface HandedIn {
  sheet: Sheet;
  judgeId: string;
}

const revision = 1;

/** The ids are known inside the statement only; the rest of the record is given. */
const record = `'{"kind":"score","sheetId":"' || id || '","entryId":"' || entry_id || '","judgeId":"' || case when secret then id else judge_id end || '",' || rest`;

/**
 * The hot path of the last evening before a deadline: right, sheet and ledger record of all who hand in at this moment, in one round trip,
 * over a draft or over nothing. The rows are locked as by {@link DeskStore.sitDown}, those of several judges in one order.
 */
const statement: Prepared = {
  name: 'first-hand-in',
  text: `
    with given as materialized (
      select * from json_to_recordset($1::json) as given (
        nr int, "roundId" uuid, "entryId" uuid, "accountId" uuid, "sheetId" uuid, points jsonb, comment text, notes text,
        total float8, "scoredAt" timestamptz, at timestamptz, rest text, secret boolean)),
    seat as (
      select judge.id as judge_id, round.id as round_id, entry.id as entry_id, given.*
      from given join judging.round on round.id = "roundId" and round.state = 'open'
      join judging.judge on judge.round_id = round.id and judge.account_id = "accountId" and judge.state = 'accepted'
      join judging.entry on entry.id = "entryId" and entry.edition_id = round.edition_id
      where ${readable}
      order by judge.id, nr for no key update of judge for key share of round),
    first as (select distinct on (entry_id, judge_id) * from seat order by entry_id, judge_id, nr),
    handed_in as (
      insert into judging.sheet as known
        (id, round_id, entry_id, judge_id, state, points, comment, notes, total, revision, scored_at, changed_at)
      select "sheetId", round_id, entry_id, judge_id, 'submitted', points, comment, notes, total, ${revision}, "scoredAt", at
      from first
      on conflict (entry_id, judge_id) do update set state = excluded.state, points = excluded.points,
        comment = excluded.comment, notes = coalesce(excluded.notes, known.notes), total = excluded.total,
        revision = excluded.revision, scored_at = excluded.scored_at, changed_at = excluded.changed_at, version = known.version + 1
        where known.state = 'draft'
      returning known.*),
    told as (select nr, rest, secret, handed_in.* from handed_in join first using (entry_id, judge_id)),
    recorded as (insert into judging.ledger_pending (round_id, record) select round_id, ${record} from told order by nr)
    select nr, ${sheetColumns}, judge_id as "judgeId" from told`,
};

@Injectable()
export class FirstHandInStore {
  /** A round's stage is frozen when the round is made. */
  private readonly stages = new Map<string, Stage>();

  constructor(
    private readonly database: Database,
    private readonly surroundings: Surroundings,
  ) {}

  /** Undefined when there is no such round. */
  async stageOf(roundId: string): Promise<Stage | undefined> {
    const known = this.stages.get(roundId);
    if (known) return known;
    const [row] = await this.database.query<{ stage: Stage }>('select stage from judging.round where id = $1', [
      roundId,
    ]);
    if (row) this.stages.set(roundId, row.stage);
    return row?.stage;
  }

  /** In the order given; undefined where this is not the first time, or not allowed: somebody else says why. */
  async write(tx: Transaction, sheets: readonly FirstSheet[]): Promise<(HandedIn | undefined)[]> {
    const written = new Map<number, HandedIn>();
    const rows = sheets.map((sheet, nr) => this.rowOf(sheet, nr));
    type Row = Sheet & { nr: number; judgeId: string };
    for (const { nr, judgeId, ...sheet } of await tx.query<Row>(statement, [JSON.stringify(rows)])) {
      written.set(nr, { sheet, judgeId });
    }
    return sheets.map((_, nr) => written.get(nr));
  }

  private rowOf({ scoredAt, ...sheet }: FirstSheet, nr: number) {
    const at = this.surroundings.clock.now().toISOString();
    const { points, total } = sheet;
    const rest = JSON.stringify({ revision, points, total, at }).slice(1);
    return { nr, ...sheet, sheetId: this.surroundings.ids.next(), scoredAt: scoredAt ?? at, at, rest };
  }
}
