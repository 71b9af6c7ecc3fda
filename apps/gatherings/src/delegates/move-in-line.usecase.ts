import { Injectable } from '@nestjs/common';
import { DelegateMovedInLineV1 } from '@sangtao/contracts/gatherings/delegate-moved-in-line.v1';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Delegate } from './delegate.js';
import { DelegatesStore } from './delegates.store.js';
import { LineStore } from './line.store.js';

interface Move {
  delegateId: string;
  gatheringId: string;
  version: number;
  place: number;
  reason: string;
  actor: string;
}

/** The office puts somebody at another place of the line, with a reason that the person can read. */
@Injectable()
export class MoveInLine {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly delegates: DelegatesStore,
    private readonly line: LineStore,
  ) {}

  /** @throws Refusal not-found, version-conflict, delegate-state */
  async execute({ delegateId, gatheringId, version, place, reason, actor }: Move): Promise<Delegate> {
    const { database, ids, clock } = this.surroundings;
    const { kindCode } = await this.delegates.ofGathering(delegateId, gatheringId);
    const of = { gatheringId, kindCode };
    return database.transaction(async (tx) => {
      await this.line.lock(tx, of);
      const delegate = await this.delegates.lock(tx, delegateId, version);
      if (delegate.place === null) throw new Refusal('delegate-state', { state: delegate.state });
      const from = delegate.place;
      const to = Math.min(place, (await this.line.line(tx, of)).length);
      if (from === to) return delegate;
      await this.line.move(tx, of, from, to);
      await this.line.rememberMove(tx, { id: ids.next(), ...of, delegateId, actor, reason, from, to, at: clock.now() });
      const { accountId } = delegate;
      const data = { delegateId, gatheringId, accountId, kindCode, from, to };
      const nr = await this.delegates.nextEvent(tx, delegateId);
      await tx.publish(DelegateMovedInLineV1, { key: delegateId, version: nr, data });
      await tx.audit('delegate-moved-in-line', delegateId, { from, to });
      return this.delegates.lock(tx, delegateId);
    });
  }
}
