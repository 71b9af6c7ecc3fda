import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { assertOpen, DeskStore, type Desk, type Seat, type Sheet } from './desk.store.js';
import { HandInFirst } from './hand-in-first.js';
import { voterOf } from '../rounds/secret-ballot.js';
import { missingCriteria, totalOf, wrongPoints, type Points } from './score-sheet.js';
import { newsOfSheet } from './sheet-news.js';
import type { SheetDto } from './sheets.dto.js';

/** What a judge does with the sheet of one entry. */
@Injectable()
export class SheetCommands {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly desks: DeskStore,
    private readonly first: HandInFirst,
  ) {}

  /**
   * Keeps what is typed; it does not count yet. `version` is the one that is edited, null for the first time.
   * @throws Refusal not-found, round-not-open, conflict-of-interest, sheet-handed-in, version-required, version-conflict, invalid-input
   */
  save(seat: Seat, input: SheetDto, version: number | null): Promise<Sheet> {
    return this.surroundings.database.transaction(async (tx) => {
      const desk = await this.desks.sitDown(tx, seat);
      const points = checkedPoints(desk, input);
      const before = this.desks.sheetOn(desk);
      if (before.state === 'submitted') throw new Refusal('sheet-handed-in');
      if (desk.sheet && version === null) throw new Refusal('version-required');
      assertVersion(before, version);
      return this.desks.write(tx, desk, { ...before, points, ...wordsOf(before, input) });
    });
  }

  /** Counts from now on; again until the round closes, as a new revision. @throws Refusal points-missing and those of save */
  async submit(seat: Seat, input: SheetDto, version: number | null = null): Promise<Sheet> {
    const first = version === null ? await this.first.execute(seat, input) : null;
    return first ?? this.surroundings.database.transaction((tx) => this.submitAgain(tx, seat, input, version));
  }

  private async submitAgain(tx: Transaction, seat: Seat, input: SheetDto, version: number | null): Promise<Sheet> {
    const desk = await this.desks.sitDown(tx, seat);
    const points = checkedPoints(desk, input);
    assertWhole(desk, points);
    const before = this.desks.sheetOn(desk);
    const words = wordsOf(before, input);
    if (isSame(before, points, words.comment)) {
      return words.notes === before.notes ? before : this.desks.write(tx, desk, { ...before, ...words });
    }
    assertVersion(before, version);
    const total = totalOf(desk.stage, points);
    const revision = before.revision + 1;
    const { scoredAt } = input;
    const sheet = { ...before, ...words, state: 'submitted', points, total, revision, scoredAt } as const;
    const written = await this.desks.write(tx, desk, sheet, this.record(desk, sheet));
    await tx.publishAll([newsOfSheet(desk, written)]);
    return written;
  }

  private record({ entryId, judgeId, stage }: Desk, { id: sheetId, revision, points, total }: Sheet) {
    const at = this.surroundings.clock.now().toISOString();
    const voter = voterOf(stage, { sheetId, judgeId });
    return { kind: 'score', sheetId, entryId, judgeId: voter, revision, points, total, at };
  }
}

/** The points on the sheet with the new ones over them. @throws Refusal round-not-open, conflict-of-interest, invalid-input */
function checkedPoints(desk: Desk, { points }: SheetDto): Points {
  if (desk.conflict) throw new Refusal('not-found');
  assertOpen(desk);
  if (desk.sheet?.state === 'recused') throw new Refusal('conflict-of-interest');
  const errors = wrongPoints(desk.stage, points);
  if (errors.length > 0) throw new Refusal('invalid-input', { errors });
  return { ...desk.sheet?.points, ...points };
}

function assertWhole({ stage }: Desk, points: Points): void {
  const missing = missingCriteria(stage, points);
  if (missing.length === 0) return;
  const errors = missing.map((code) => ({ field: `points.${code}`, code: 'required' }));
  throw new Refusal('points-missing', { errors });
}

function assertVersion(before: Sheet, version: number | null): void {
  if (version !== null && version !== before.version)
    throw new Refusal('version-conflict', { version: before.version });
}

/** The comment is what was sent; the judge's own notes stay unless new ones are sent. */
function wordsOf({ notes }: Sheet, input: SheetDto): Pick<Sheet, 'comment' | 'notes'> {
  return { comment: input.comment ?? null, notes: input.notes ?? notes };
}

function isSame(before: Sheet, points: Points, comment: string | null): boolean {
  const samePoints = JSON.stringify(before.points) === JSON.stringify(points);
  return before.state === 'submitted' && samePoints && before.comment === comment;
}
