import { Injectable } from '@nestjs/common';
import { DelegateStateChangedV1 } from '@sangtao/contracts/gatherings/delegate-state-changed.v1';
import type { DelegateKind } from '@sangtao/programmes/gathering-kinds';
import type { Transaction } from '@sangtao/service-kit/database';
import { BadgesStore } from '../badges/badges.store.js';
import { assertFollows, nextInLine, type Delegate, type DelegateState } from './delegate.js';
import { DelegatesStore } from './delegates.store.js';
import { LineStore } from './line.store.js';

export type Cause = DelegateStateChangedV1['cause'];

type Known = Pick<Delegate, 'id' | 'gatheringId' | 'kindCode'>;

/** From one state to the next, with all that follows: the badge, the line, the place that becomes free, who is told. */
@Injectable()
export class DelegateChanges {
  constructor(
    private readonly delegates: DelegatesStore,
    private readonly line: LineStore,
    private readonly badges: BadgesStore,
  ) {}

  /** The kind, then the row, in the order in which everybody locks them. @throws Refusal not-found, version-conflict */
  async lock(tx: Transaction, { id, gatheringId, kindCode }: Known, version?: number): Promise<Delegate> {
    await this.line.lock(tx, { gatheringId, kindCode });
    return this.delegates.lock(tx, id, version);
  }

  /** Goes, and leaves the place to the next. The kind and the row are locked. @throws Refusal delegate-state */
  async leave(
    tx: Transaction,
    delegate: Delegate,
    kinds: readonly DelegateKind[],
    why: { cause: Cause; reason?: string },
  ): Promise<Delegate> {
    const left = await this.enter(tx, delegate, 'cancelled', why);
    const kind = kinds.find(({ code }) => code === delegate.kindCode);
    if (kind && delegate.holdsPlace) await this.fill(tx, delegate.gatheringId, kind);
    return left;
  }

  /** The kind and the row are locked. @throws Refusal delegate-state */
  async enter(
    tx: Transaction,
    delegate: Delegate,
    to: DelegateState,
    why: { cause: Cause; reason?: string },
  ): Promise<Delegate> {
    assertFollows(delegate.state, to);
    const changed = await this.delegates.enter(tx, delegate, to, why.reason ?? null);
    if (to === 'confirmed') await this.badges.issue(tx, [delegate.id]);
    if (delegate.state === 'confirmed') await this.badges.revoke(tx, delegate.id);
    const { id: delegateId, gatheringId, accountId, kindCode, state, place } = changed;
    await tx.publish(DelegateStateChangedV1, {
      key: delegateId,
      version: changed.eventVersion,
      data: { delegateId, gatheringId, accountId, kindCode, before: delegate.state, state, place, cause: why.cause },
    });
    await tx.audit(`delegate-${to}`, delegateId, { before: delegate.state, cause: why.cause });
    return changed;
  }

  /** Free places go to the first in line who may have one, until there is none, or nobody. The kind is locked. */
  async fill(tx: Transaction, gatheringId: string, kind: DelegateKind): Promise<void> {
    const of = { gatheringId, kindCode: kind.code };
    const line = await this.line.line(tx, of);
    if (line.length === 0) return;
    let { taken, heldBy } = await this.line.heldBy(tx, of);
    for (;;) {
      const next = nextInLine(kind, { taken, heldBy }, line);
      if (!next) return;
      line.splice(line.indexOf(next), 1);
      await this.enter(tx, await this.delegates.lock(tx, next.id), 'confirmed', { cause: 'place-freed' });
      taken += 1;
      heldBy = new Map(heldBy).set(next.organisationKey, (heldBy.get(next.organisationKey) ?? 0) + 1);
    }
  }
}
