import { Injectable } from '@nestjs/common';
import { ScoreSubmittedV1 } from '@sangtao/contracts/judging/score-submitted.v1';
import type { Stage } from '@sangtao/programmes/rulebook';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Ledger } from '../ledger/ledger.js';
import { missingCriteria, totalOf, wrongPoints, type Points } from './score-sheet.js';
import type { SheetDto } from './sheets.dto.js';

export interface Sheet {
  id: string;
  entryId: string;
  state: 'draft' | 'submitted' | 'recused';
  points: Points;
  comment: string | null;
  total: number | null;
  revision: number;
  version: number;
}

interface Desk {
  judgeId: string;
  roundId: string;
  roundState: string;
  stage: Stage;
  conflict: boolean;
  sheet: Sheet | null;
}

/** What a judge does with the sheet of one entry. */
@Injectable()
export class SheetCommands {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly ledger: Ledger,
  ) {}

  /** Keeps what is typed; it does not count yet. @throws Refusal not-found, round-not-open, conflict-of-interest, invalid-input */
  save(roundId: string, entryId: string, accountId: string, input: SheetDto): Promise<Sheet> {
    return this.surroundings.database.transaction(async (tx) => {
      const desk = await this.desk(tx, roundId, entryId, accountId);
      const { points } = checked(desk, input);
      const state = desk.sheet?.state === 'submitted' ? 'submitted' : 'draft';
      if (state === 'submitted') throw new Refusal('version-conflict');
      return this.write(tx, desk, entryId, {
        ...blank(desk.sheet, entryId),
        state,
        points,
        comment: input.comment ?? null,
      });
    });
  }

  /** Counts from now on; again until the round closes, as a new revision. @throws Refusal points-missing and those of save */
  submit(roundId: string, entryId: string, accountId: string, input: SheetDto): Promise<Sheet> {
    const { database, ids, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const desk = await this.desk(tx, roundId, entryId, accountId);
      const { points } = checked(desk, input);
      const missing = missingCriteria(desk.stage, points);
      if (missing.length > 0) {
        const errors = missing.map((code) => ({ field: `points.${code}`, code: 'required', message: 'chưa cho điểm' }));
        throw new Refusal('points-missing', { errors });
      }
      const before = blank(desk.sheet, entryId);
      const unchanged = before.state === 'submitted' && JSON.stringify(before.points) === JSON.stringify(points);
      if (unchanged && before.comment === (input.comment ?? null)) return before;
      const total = totalOf(desk.stage, points);
      const revision = before.revision + 1;
      const sheet = await this.write(tx, desk, entryId, {
        ...before,
        id: before.id || ids.next(),
        state: 'submitted',
        points,
        total,
        revision,
        comment: input.comment ?? null,
        ...(input.scoredAt ? { scoredAt: input.scoredAt } : {}),
      });
      const { id: sheetId } = sheet;
      const { judgeId } = desk;
      await tx.publish(ScoreSubmittedV1, {
        key: sheetId,
        version: revision,
        data: { sheetId, roundId, entryId, judgeId, revision, total },
      });
      await this.ledger.append(tx, roundId, {
        kind: 'score',
        sheetId,
        entryId,
        judgeId,
        revision,
        points,
        total,
        at: clock.now().toISOString(),
      });
      return sheet;
    });
  }

  /** The score is kept and no longer counts. @throws Refusal not-found, round-not-open */
  recuse(roundId: string, entryId: string, accountId: string, reason: string): Promise<Sheet> {
    return this.surroundings.database.transaction(async (tx) => {
      const desk = await this.desk(tx, roundId, entryId, accountId);
      assertOpen(desk);
      const sheet = await this.write(tx, desk, entryId, { ...blank(desk.sheet, entryId), state: 'recused' });
      await tx.query('update judging.sheet set reason = $2 where id = $1', [sheet.id, reason]);
      const { judgeId } = desk;
      const at = this.surroundings.clock.now().toISOString();
      await this.ledger.append(tx, roundId, { kind: 'recusal', sheetId: sheet.id, entryId, judgeId, at });
      return sheet;
    });
  }

  /** Everything that decides, in one locked read. The round is locked as shared: closing waits for the sheets in hand. */
  private async desk(tx: Transaction, roundId: string, entryId: string, accountId: string): Promise<Desk> {
    const [desk] = await tx.query<Desk>(
      `select judge.id as "judgeId", round.id as "roundId", round.state as "roundState", round.stage,
         ($3 = entry.applicant_id or $3 = any(entry.author_account_ids)
           or ((round.stage #>> '{conflicts,sameOrganisation}')::boolean and judge.organisation_id = entry.organisation_id)) is true
           as conflict,
         (select row_to_json(own) from (
            select id, entry_id as "entryId", state, points, comment, total, revision, version
            from judging.sheet where sheet.entry_id = entry.id and sheet.judge_id = judge.id) own) as sheet
       from judging.judge join judging.round on round.id = judge.round_id
       join judging.entry on entry.id = $2 and entry.edition_id = round.edition_id and not entry.withdrawn
       where round.id = $1 and judge.account_id = $3 and judge.state = 'accepted'
         and (cardinality(judge.field_codes) = 0 or entry.field_code = any(judge.field_codes))
       for update of judge for share of round`,
      [roundId, entryId, accountId],
    );
    if (!desk) throw new Refusal('not-found');
    return desk;
  }

  private async write(
    tx: Transaction,
    desk: Desk,
    entryId: string,
    sheet: Sheet & { scoredAt?: string },
  ): Promise<Sheet> {
    const { ids, clock } = this.surroundings;
    const now = clock.now();
    const [row] = await tx.query<Sheet>(
      `insert into judging.sheet as known (id, round_id, entry_id, judge_id, state, points, comment, total, revision, scored_at, changed_at)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9, $10, $11)
       on conflict (entry_id, judge_id) do update set state = excluded.state, points = excluded.points,
         comment = excluded.comment, total = excluded.total, revision = excluded.revision,
         scored_at = excluded.scored_at, changed_at = excluded.changed_at, version = known.version + 1
       returning id, entry_id as "entryId", state, points, comment, total, revision, version`,
      [
        sheet.id || ids.next(),
        desk.roundId,
        entryId,
        desk.judgeId,
        sheet.state,
        JSON.stringify(sheet.points),
        sheet.comment,
        sheet.total,
        sheet.revision,
        sheet.scoredAt ?? now,
        now,
      ],
    );
    return row!;
  }
}

function blank(sheet: Sheet | null, entryId: string): Sheet {
  return sheet ?? { id: '', entryId, state: 'draft', points: {}, comment: null, total: null, revision: 0, version: 0 };
}

function assertOpen({ roundState }: Desk): void {
  if (roundState !== 'open') throw new Refusal('round-not-open');
}

function checked(desk: Desk, { points }: SheetDto): { points: Points } {
  assertOpen(desk);
  if (desk.conflict || desk.sheet?.state === 'recused') throw new Refusal('conflict-of-interest');
  const errors = wrongPoints(desk.stage, points);
  if (errors.length > 0) throw new Refusal('invalid-input', { errors });
  return { points: { ...desk.sheet?.points, ...points } };
}
