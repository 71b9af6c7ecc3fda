import { Injectable } from '@nestjs/common';
import type { Stage } from '@sangtao/programmes/rulebook';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { readable } from '../assignments/readable.sql.js';
import { sheetColumns, type Seat, type Sheet } from './desk.store.js';
import type { Points } from './score-sheet.js';

export interface FirstSheet {
  points: Points;
  total: number;
  comment: string | null;
  notes: string | null;
  scoredAt: string | undefined;
}

export interface HandedIn extends Sheet {
  judgeId: string;
}

/** The ids are known inside the statement only; the rest of the record is given. */
const record = `'{"kind":"score","sheetId":"' || id || '","entryId":"' || entry_id || '","judgeId":"' || judge_id || '",' || $12::text`;

/**
 * The hot path of the last evening before a deadline: right, sheet and ledger record in one round trip, over a draft or over nothing. The
 * rows are locked as by {@link DeskStore.sitDown}.
 */
const statement = `
  with seat as (
    select judge.id as judge_id, round.id as round_id, entry.id as entry_id
    from judging.judge join judging.round on round.id = judge.round_id and round.state = 'open'
    join judging.entry on entry.id = $2 and entry.edition_id = round.edition_id
    where round.id = $1 and judge.account_id = $3 and judge.state = 'accepted' and ${readable}
    for no key update of judge for key share of round),
  handed_in as (
    insert into judging.sheet as known
      (id, round_id, entry_id, judge_id, state, points, comment, notes, total, revision, scored_at, changed_at)
    select $4::uuid, round_id, entry_id, judge_id, 'submitted', $5::jsonb, $6, $7, $8::float8, $9::int, $10::timestamptz, $11::timestamptz
    from seat
    on conflict (entry_id, judge_id) do update set state = excluded.state, points = excluded.points,
      comment = excluded.comment, notes = coalesce(excluded.notes, known.notes), total = excluded.total,
      revision = excluded.revision, scored_at = excluded.scored_at, changed_at = excluded.changed_at, version = known.version + 1
      where known.state = 'draft'
    returning known.*),
  recorded as (insert into judging.ledger_pending (round_id, record) select round_id, ${record} from handed_in)
  select ${sheetColumns}, judge_id as "judgeId" from handed_in`;

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

  /** Undefined where this is not the first time, or not allowed: somebody else says why. */
  async write(
    tx: Transaction,
    { roundId, entryId, accountId }: Seat,
    sheet: FirstSheet,
  ): Promise<HandedIn | undefined> {
    const { ids, clock } = this.surroundings;
    const now = clock.now();
    const { points, total, comment, notes } = sheet;
    const revision = 1;
    const rest = JSON.stringify({ revision, points, total, at: now.toISOString() }).slice(1);
    const values = [
      ...[roundId, entryId, accountId, ids.next(), JSON.stringify(points), comment, notes, total, revision],
      ...[sheet.scoredAt ?? now, now, rest],
    ];
    const [row] = await tx.query<HandedIn>({ name: 'first-hand-in', text: statement }, values);
    return row;
  }
}
