import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { assertOpen, DeskStore, type Seat, type Sheet } from './desk.store.js';
import { voterOf } from '../rounds/secret-ballot.js';
import type { RecuseDto } from './sheets.dto.js';

@Injectable()
export class Recuse {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly desks: DeskStore,
  ) {}

  /**
   * The score is kept and no longer counts. The reason may name people: the ledger, which is published and never changes, holds its
   * SHA-256 over a random salt, which lies beside the reason and can be erased with it.
   * @throws Refusal not-found, round-not-open
   */
  execute(seat: Seat, { reason, kind }: RecuseDto): Promise<Sheet> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const desk = await this.desks.sitDown(tx, seat);
      const before = this.desks.sheetOn(desk);
      if (before.state === 'recused') return before;
      assertOpen(desk);
      const salt = randomBytes(16).toString('hex');
      const { entryId, judgeId } = desk;
      const reasonHash = createHash('sha256').update(salt).update(reason).digest('hex');
      const at = clock.now().toISOString();
      const voter = voterOf(desk.stage, { sheetId: before.id, judgeId });
      const record = { kind: 'recusal', sheetId: before.id, entryId, judgeId: voter, because: kind, reasonHash, at };
      const sheet = await this.desks.write(tx, desk, { ...before, state: 'recused' }, record);
      const kept = [sheet.id, reason, kind, salt];
      await tx.query('update judging.sheet set reason = $2, recusal = $3, reason_salt = $4 where id = $1', kept);
      return sheet;
    });
  }
}
