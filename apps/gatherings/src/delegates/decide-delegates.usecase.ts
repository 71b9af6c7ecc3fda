import { Injectable } from '@nestjs/common';
import type { DelegateKind } from '@sangtao/programmes/gathering-kinds';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Gathering } from '../gatherings/gathering.js';
import { DelegateChanges } from './delegate-changes.js';
import { organisationKey, placed, type Delegate, type DelegateState } from './delegate.js';
import { DelegatesStore } from './delegates.store.js';
import { LineStore } from './line.store.js';

/** What became of each: its new state, or the code of what stood in the way. */
export interface Decided {
  id: string;
  state: DelegateState | null;
  refused: string | null;
}

/** The office decides about many at once; the caller's right to the gathering is checked before. */
@Injectable()
export class DecideDelegates {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly delegates: DelegatesStore,
    private readonly line: LineStore,
    private readonly changes: DelegateChanges,
  ) {}

  /** A place while there is one, in the order in which they arrived; then the line. */
  approve(gathering: Gathering, ids: readonly string[]): Promise<Decided[]> {
    return this.each(gathering, ids, async (tx, delegate, kind) => {
      if (delegate.state !== 'pending') throw new Refusal('delegate-state', { state: delegate.state });
      const to = delegate.holdsPlace ? 'confirmed' : placed(kind, await this.heldFor(tx, delegate));
      return this.changes.enter(tx, delegate, to, { cause: 'approved' });
    });
  }

  reject(gathering: Gathering, ids: readonly string[], reason: string): Promise<Decided[]> {
    return this.each(gathering, ids, async (tx, delegate, kind) => {
      const changed = await this.changes.enter(tx, delegate, 'rejected', { cause: 'rejected', reason });
      if (delegate.holdsPlace) await this.changes.fill(tx, gathering.id, kind);
      return changed;
    });
  }

  /** Takes one's place away, or one out of the line. @throws Refusal not-found, version-conflict, delegate-state */
  async cancel(
    gathering: Gathering,
    id: string,
    { version, reason }: { version: number; reason: string },
  ): Promise<Delegate> {
    const known = await this.delegates.ofGathering(id, gathering.id);
    return this.surroundings.database.transaction(async (tx) => {
      const delegate = await this.changes.lock(tx, known, version);
      return this.changes.leave(tx, delegate, gathering.template.kinds, { cause: 'by-office', reason });
    });
  }

  private async heldFor(tx: Transaction, { gatheringId, kindCode, organisation }: Delegate) {
    return this.line.held(tx, { gatheringId, kindCode }, organisationKey(organisation));
  }

  private each(
    gathering: Gathering,
    ids: readonly string[],
    decide: (tx: Transaction, delegate: Delegate, kind: DelegateKind) => Promise<Delegate>,
  ): Promise<Decided[]> {
    return this.surroundings.database.transaction(async (tx) => {
      const known = await tx.query<{ id: string; kindCode: string }>(
        `select id, kind_code as "kindCode" from gatherings.delegate where gathering_id = $1 and id = any($2)
         order by kind_code, arrival`,
        [gathering.id, ids],
      );
      const decided = new Map<string, Decided>();
      for (const kindCode of new Set(known.map((one) => one.kindCode)))
        await this.line.lock(tx, { gatheringId: gathering.id, kindCode });
      for (const { id, kindCode } of known) {
        const kind = gathering.template.kinds.find(({ code }) => code === kindCode);
        const one = await this.one(async () => {
          if (!kind) throw new Refusal('unknown-kind', { kindCode });
          return (await decide(tx, await this.delegates.lock(tx, id), kind)).state;
        });
        decided.set(id, { id, ...one });
      }
      return ids.map((id) => decided.get(id) ?? { id, state: null, refused: 'not-found' });
    });
  }

  /** What a rule says no to stops one, not all. */
  private async one(work: () => Promise<DelegateState>): Promise<Omit<Decided, 'id'>> {
    try {
      return { state: await work(), refused: null };
    } catch (error) {
      if (error instanceof Refusal) return { state: null, refused: error.code };
      throw error;
    }
  }
}
