import { Injectable } from '@nestjs/common';
import type { Stage } from '@sangtao/programmes/rulebook';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { allotted, conflicted, inField } from '../assignments/readable.sql.js';
import type { Points } from './score-sheet.js';

export interface Sheet {
  id: string;
  entryId: string;
  state: 'draft' | 'submitted' | 'recused';
  points: Points;
  comment: string | null;
  notes: string | null;
  total: number | null;
  revision: number;
  version: number;
}

/** One entry before one judge, with everything that decides what may be done with it. */
export interface Desk {
  judgeId: string;
  roundId: string;
  entryId: string;
  roundState: string;
  stage: Stage;
  conflict: boolean;
  sheet: Sheet | null;
}

/** Whose desk. */
export interface Seat {
  roundId: string;
  entryId: string;
  accountId: string;
}

export const sheetColumns = `id, entry_id as "entryId", state, points, comment, notes, total, revision, version`;

@Injectable()
export class DeskStore {
  constructor(private readonly surroundings: Surroundings) {}

  /**
   * The judge's row makes two requests of the same judge wait for one another; the round's is shared, and closing waits for the sheets in hand.
   * The sheet is read by a statement of its own: one that waited for a lock still sees the rows as they were before it waited.
   * @throws Refusal not-found
   */
  async sitDown(tx: Transaction, { roundId, entryId, accountId }: Seat): Promise<Desk> {
    const seat = [roundId, entryId, accountId];
    const [[place], [sheet]] = await Promise.all([
      tx.query<Omit<Desk, 'sheet'>>(
        `select judge.id as "judgeId", round.id as "roundId", entry.id as "entryId", round.state as "roundState", round.stage,
           ${conflicted} as conflict
         from judging.judge join judging.round on round.id = judge.round_id
         join judging.entry on entry.id = $2 and entry.edition_id = round.edition_id and not entry.withdrawn
         where round.id = $1 and judge.account_id = $3 and judge.state = 'accepted' and ${inField} and ${allotted}
         for no key update of judge for key share of round`,
        seat,
      ),
      tx.query<Sheet>(
        `select ${sheetColumns} from judging.sheet where entry_id = $2 and judge_id in (
           select id from judging.judge where round_id = $1 and account_id = $3)`,
        seat,
      ),
    ]);
    const desk = place && { ...place, sheet: sheet ?? null };
    // An entry with a conflict answers like one that is not there, except to whoever has a sheet of it to step back from.
    if (!desk || (desk.conflict && !desk.sheet)) throw new Refusal('not-found');
    return desk;
  }

  /** The sheet on the desk, or an empty one. */
  sheetOn({ sheet, entryId }: Desk): Sheet {
    if (sheet) return sheet;
    const empty = {
      state: 'draft',
      points: {},
      comment: null,
      notes: null,
      total: null,
      revision: 0,
      version: 0,
    } as const;
    return { ...empty, id: this.surroundings.ids.next(), entryId };
  }

  /** The sheet and its record for the ledger, if it is one that counts. */
  async write(
    tx: Transaction,
    desk: Desk,
    sheet: Sheet & { scoredAt?: string | undefined },
    record?: object,
  ): Promise<Sheet> {
    const now = this.surroundings.clock.now();
    const [row] = await tx.query<Sheet>(
      `with recorded as (
         insert into judging.ledger_pending (round_id, record) select $2::uuid, $13 where $13::text is not null)
       insert into judging.sheet as known
         (id, round_id, entry_id, judge_id, state, points, comment, notes, total, revision, scored_at, changed_at)
       values ($1, $2::uuid, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, $11, $12)
       on conflict (entry_id, judge_id) do update set state = excluded.state, points = excluded.points,
         comment = excluded.comment, notes = excluded.notes, total = excluded.total, revision = excluded.revision,
         scored_at = excluded.scored_at, changed_at = excluded.changed_at, version = known.version + 1
       returning ${sheetColumns}`,
      [
        sheet.id,
        desk.roundId,
        desk.entryId,
        desk.judgeId,
        sheet.state,
        JSON.stringify(sheet.points),
        sheet.comment,
        sheet.notes,
        sheet.total,
        sheet.revision,
        sheet.scoredAt ?? now,
        now,
        record ? JSON.stringify(record) : null,
      ],
    );
    return row!;
  }
}

/** @throws Refusal round-not-open */
export function assertOpen({ roundState }: Desk): void {
  if (roundState !== 'open') throw new Refusal('round-not-open');
}
