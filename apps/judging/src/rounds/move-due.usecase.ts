import { Injectable } from '@nestjs/common';
import { RoundDueMovedV1 } from '@sangtao/contracts/judging/round-due-moved.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Round } from './round.js';
import { RoundsStore } from './rounds.store.js';

/** Moves the end of a round that is not closed. The judges of an open one are told; of one in preparation when it opens. */
@Injectable()
export class MoveDue {
  constructor(
    private readonly rounds: RoundsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** The caller's right to the edition is checked before. @throws Refusal version-conflict, round-state, due-passed */
  execute(id: string, version: number, dueAt: Date): Promise<Round> {
    const { clock, database } = this.surroundings;
    return database.transaction(async (tx) => {
      const round = await this.rounds.lock(tx, id);
      if (round.state === 'closed') throw new Refusal('round-state', { state: round.state });
      if (round.version !== version) throw new Refusal('version-conflict', { version: round.version });
      if (dueAt <= clock.now()) throw new Refusal('due-passed');
      if (round.dueAt?.getTime() === dueAt.getTime()) return round;
      await this.rounds.moveDue(tx, id, dueAt);
      await tx.audit('round-due-moved', id, { before: round.dueAt, dueAt });
      if (round.state === 'open') await this.tell(tx, round, dueAt);
      return this.rounds.lock(tx, id);
    });
  }

  private async tell(tx: Transaction, round: Round, dueAt: Date): Promise<void> {
    const { id: roundId, editionId } = round;
    const before = round.dueAt?.toISOString() ?? null;
    const accountIds = await this.rounds.acceptedAccounts(tx, roundId);
    const data = { roundId, editionId, before, dueAt: dueAt.toISOString(), accountIds };
    await tx.publish(RoundDueMovedV1, { key: roundId, version: await this.rounds.nextEvent(tx, round), data });
  }
}
