import { Injectable } from '@nestjs/common';
import { DelegatesInvitedV1 } from '@sangtao/contracts/gatherings/delegates-invited.v1';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { InvitationsStore } from './invitations.store.js';
import { assertKnown } from './send-letter.js';

const inOneEvent = 200;

/** Sends what was not sent yet. Who is on the list is in the event by number; the letters are written by notifications. */
@Injectable()
export class SendInvitations {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly gatherings: GatheringsStore,
    private readonly invitations: InvitationsStore,
  ) {}

  /** The caller's right to the gathering is checked before. @throws Refusal gathering-state @returns how many */
  execute(gatheringId: string): Promise<number> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      assertKnown(await this.gatherings.lock(tx, gatheringId));
      const ids = await this.invitations.send(tx, gatheringId, clock.now());
      for (let at = 0; at < ids.length; at += inOneEvent) {
        const data = { gatheringId, invitationIds: ids.slice(at, at + inOneEvent) };
        const version = await this.gatherings.nextEvent(tx, gatheringId);
        await tx.publish(DelegatesInvitedV1, { key: gatheringId, version, data });
      }
      await tx.audit('invitations-sent', gatheringId, { count: ids.length });
      return ids.length;
    });
  }
}
