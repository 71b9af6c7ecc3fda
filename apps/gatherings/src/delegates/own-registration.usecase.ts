import { Injectable } from '@nestjs/common';
import { changesDecisive } from '@sangtao/programmes/delegate-form';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Gathering } from '../gatherings/gathering.js';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { DelegateChanges } from './delegate-changes.js';
import type { Delegate } from './delegate.js';
import type { DelegateContentDto } from './delegates.dto.js';
import { DelegatesStore } from './delegates.store.js';
import { readContent } from './read-content.js';

/** What a person does with their own registration. */
@Injectable()
export class OwnRegistration {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly gatherings: GatheringsStore,
    private readonly delegates: DelegatesStore,
    private readonly changes: DelegateChanges,
  ) {}

  /**
   * What the approval rested on waits for another one; the place stays theirs meanwhile, and the badge does not.
   * @throws Refusal not-found, version-conflict, delegate-state, gathering-state, invalid-input
   */
  edit(id: string, accountId: string, version: number, input: DelegateContentDto): Promise<Delegate> {
    return this.surroundings.database.transaction(async (tx) => {
      const { gatheringId, kindCode } = await this.delegates.ofAccount(id, accountId);
      const { template, ...gathering } = await this.gatherings.get(gatheringId);
      assertNotOver(gathering);
      const kind = template.kinds.find(({ code }) => code === kindCode);
      if (!kind) throw new Refusal('unknown-kind', { kindCode });
      const content = readContent(kind, input);
      const delegate = await this.changes.lock(tx, { id, gatheringId, kindCode }, version);
      if (delegate.state === 'cancelled') throw new Refusal('delegate-state', { state: delegate.state });
      await this.delegates.write(tx, id, content);
      await tx.audit('delegate-edited', id);
      const approved = delegate.state === 'confirmed' || delegate.state === 'waiting';
      const again = kind.approval === 'manual' && approved && changesDecisive(kind, delegate.answers, content.answers);
      if (again || delegate.state === 'rejected')
        await this.changes.enter(tx, delegate, 'pending', { cause: 'edited' });
      return this.delegates.lock(tx, id);
    });
  }

  /** @throws Refusal not-found, version-conflict, delegate-state, gathering-state */
  cancel(id: string, accountId: string, version: number): Promise<Delegate> {
    return this.surroundings.database.transaction(async (tx) => {
      const { gatheringId, kindCode } = await this.delegates.ofAccount(id, accountId);
      const gathering = await this.gatherings.get(gatheringId);
      assertNotOver(gathering);
      const delegate = await this.changes.lock(tx, { id, gatheringId, kindCode }, version);
      return this.changes.leave(tx, delegate, gathering.template.kinds, { cause: 'by-person' });
    });
  }
}

function assertNotOver({ state }: Pick<Gathering, 'state'>): void {
  if (state === 'ended') throw new Refusal('gathering-state', { state });
}
