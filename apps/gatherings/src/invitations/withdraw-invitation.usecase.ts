import { Injectable } from '@nestjs/common';
import { InvitationWithdrawnV1 } from '@sangtao/contracts/gatherings/invitation-withdrawn.v1';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { mayFollow, type Invitation } from './invitation.js';
import { InvitationsStore, type InvitationKey } from './invitations.store.js';
import { assertNotOver } from './send-letter.js';

/** Takes an invitation back. It stays on the list, so that the same list taken again invites nobody anew. */
@Injectable()
export class WithdrawInvitation {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly gatherings: GatheringsStore,
    private readonly invitations: InvitationsStore,
  ) {}

  /**
   * Whoever had a letter is told. The caller's right to the gathering is checked before.
   * @throws Refusal not-found, version-conflict, gathering-state, invitation-withdrawn, invitation-used
   */
  execute(key: InvitationKey): Promise<Invitation> {
    const { database, clock } = this.surroundings;
    const { gatheringId, id: invitationId } = key;
    return database.transaction(async (tx) => {
      assertNotOver(await this.gatherings.lock(tx, gatheringId));
      const invitation = await this.invitations.lock(tx, key);
      if (!mayFollow(invitation.state, 'withdrawn')) throw new Refusal('invitation-withdrawn');
      if (invitation.state === 'accepted' && (await this.invitations.isUsed(tx, invitation)))
        throw new Refusal('invitation-used');
      await this.invitations.withdraw(tx, invitationId, clock.now());
      if (invitation.sentAt) {
        const version = await this.gatherings.nextEvent(tx, gatheringId);
        await tx.publish(InvitationWithdrawnV1, { key: gatheringId, version, data: { gatheringId, invitationId } });
      }
      await tx.audit('invitation-withdrawn', invitationId);
      return this.invitations.get(tx, key);
    });
  }
}
