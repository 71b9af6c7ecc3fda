import { Injectable } from '@nestjs/common';
import { InvitationSentV1 } from '@sangtao/contracts/gatherings/invitation-sent.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Gathering } from '../gatherings/gathering.js';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { InvitationsStore } from './invitations.store.js';

/** Invitations are taken, and changed, until the gathering is over. @throws Refusal gathering-state */
export function assertNotOver({ state }: Gathering): void {
  if (state === 'ended') throw new Refusal('gathering-state', { state });
}

/** Letters go out once everybody may know of the gathering. @throws Refusal gathering-state */
export function assertKnown({ state }: Gathering): void {
  if (state !== 'announced' && state !== 'running') throw new Refusal('gathering-state', { state });
}

/** One invitation goes out. Each letter has a number of its own, by which it is known what became of the last one. */
@Injectable()
export class SendLetter {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly gatherings: GatheringsStore,
    private readonly invitations: InvitationsStore,
  ) {}

  /** The gathering and the invitation are locked. @throws Refusal gathering-state */
  async send(tx: Transaction, gathering: Gathering, invitationId: string): Promise<void> {
    assertKnown(gathering);
    const { clock, ids } = this.surroundings;
    const { id: gatheringId } = gathering;
    const letterId = ids.next();
    await this.invitations.sendOne(tx, invitationId, { letterId, at: clock.now() });
    const version = await this.gatherings.nextEvent(tx, gatheringId);
    await tx.publish(InvitationSentV1, { key: gatheringId, version, data: { gatheringId, invitationId, letterId } });
    await tx.audit('invitation-sent', invitationId);
  }
}
