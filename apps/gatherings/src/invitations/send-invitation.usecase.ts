import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { assertMayBeSent, type Invitation } from './invitation.js';
import { InvitationsStore, type InvitationKey } from './invitations.store.js';
import { SendLetter } from './send-letter.js';

/** Sends one invitation: for the first time, again, or anew after it was withdrawn. One person gets one letter an hour at most. */
@Injectable()
export class SendInvitation {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly gatherings: GatheringsStore,
    private readonly invitations: InvitationsStore,
    private readonly letters: SendLetter,
  ) {}

  /**
   * The caller's right to the gathering is checked before.
   * @throws Refusal not-found, version-conflict, gathering-state, invitation-settled, invited-recently
   */
  execute(key: InvitationKey): Promise<Invitation> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const gathering = await this.gatherings.lock(tx, key.gatheringId);
      assertMayBeSent(await this.invitations.lock(tx, key), clock.now());
      await this.letters.send(tx, gathering, key.id);
      return this.invitations.get(tx, key);
    });
  }
}
