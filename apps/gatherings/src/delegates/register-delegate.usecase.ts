import { Injectable } from '@nestjs/common';
import { DelegateRegisteredV1 } from '@sangtao/contracts/gatherings/delegate-registered.v1';
import type { DelegateKind } from '@sangtao/programmes/gathering-kinds';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { takesRegistrations } from '../gatherings/gathering.js';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { readContent } from './read-content.js';
import { organisationKey, placed, type Delegate } from './delegate.js';
import type { RegisterDto } from './delegates.dto.js';
import { RegisterStores } from './register-stores.js';

/** Somebody wants to come: at once while there is a place, later when the office has looked, or as the last in line. */
@Injectable()
export class RegisterDelegate {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly gatherings: GatheringsStore,
    private readonly stores: RegisterStores,
  ) {}

  /** @throws Refusal not-found, registration-closed, unknown-kind, by-invitation, kind-full, registered-already, invalid-input */
  execute(gatheringId: string, accountId: string, input: RegisterDto): Promise<Delegate> {
    const { database, clock, ids } = this.surroundings;
    const { kindCode } = input;
    return database.transaction(async (tx) => {
      const before = await this.gatherings.get(gatheringId);
      if (before.state === 'draft') throw new Refusal('not-found');
      if (!takesRegistrations(before, clock.now())) throw new Refusal('registration-closed');
      assertKind(before.template.kinds, kindCode);
      const arrival = await this.stores.line.arrive(tx, { gatheringId, kindCode });
      // Read under the lock: whoever changes the number of places waits for it as well.
      const kind = assertKind((await this.gatherings.get(gatheringId)).template.kinds, kindCode);
      const content = readContent(kind, input);
      const invited = await this.stores.invitations.isAccepted(tx, { gatheringId, accountId, kindCode });
      if (kind.approval === 'invitation' && !invited) throw new Refusal('by-invitation');
      const state =
        kind.approval === 'manual' && !invited
          ? 'pending'
          : await this.placeFor(tx, kind, { gatheringId, key: organisationKey(content.organisation) });
      const delegate: Delegate = {
        ...content,
        ...{ id: ids.next(), gatheringId, accountId, kindCode, state, arrival, reason: null },
        holdsPlace: state === 'confirmed',
        place: state === 'waiting' ? (await this.stores.line.line(tx, { gatheringId, kindCode })).length + 1 : null,
        ...{ registeredAt: clock.now(), version: 1, eventVersion: 1 },
      };
      await this.keep(tx, delegate);
      return delegate;
    });
  }

  private async placeFor(
    tx: Transaction,
    kind: DelegateKind,
    { gatheringId, key }: { gatheringId: string; key: string },
  ) {
    return placed(kind, await this.stores.line.held(tx, { gatheringId, kindCode: kind.code }, key));
  }

  private async keep(tx: Transaction, delegate: Delegate): Promise<void> {
    const { id: delegateId, gatheringId, accountId, kindCode, state, place } = delegate;
    await this.stores.delegates.insert(tx, delegate);
    if (state === 'confirmed') await this.stores.badges.issue(tx, [delegateId]);
    const data = { delegateId, gatheringId, accountId, kindCode, state, place };
    await tx.publish(DelegateRegisteredV1, { key: delegateId, version: 1, data });
    await tx.audit('delegate-registered', delegateId, { state });
  }
}

/** @throws Refusal unknown-kind */
function assertKind(kinds: readonly DelegateKind[], kindCode: string): DelegateKind {
  const kind = kinds.find(({ code }) => code === kindCode);
  if (!kind) throw new Refusal('unknown-kind', { kindCode });
  return kind;
}
