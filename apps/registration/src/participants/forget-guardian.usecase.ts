import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { ParticipantDesk } from './participant-desk.js';
import { nobodyAsked } from './participant.js';
import { allConsents, ParticipantsStore } from './participants.store.js';

/** Of a guardian whose account is erased, name, address and consents go; with the consent to publish, the child’s name leaves public pages. */
@Injectable()
export class ForgetGuardian {
  constructor(
    private readonly desk: ParticipantDesk,
    private readonly participants: ParticipantsStore,
    private readonly surroundings: Surroundings,
  ) {}

  async execute(accountId: string): Promise<void> {
    const { database, clock } = this.surroundings;
    await database.transaction(async (tx) => {
      const at = clock.now();
      for (const asked of await this.desk.askedOf(accountId)) {
        const of = { entryId: asked.entry.id, authorId: asked.participant.authorId };
        const { entry, edition, participant } = await this.desk.lockOfGuardian(tx, of, accountId);
        await this.participants.withdrawConsents(tx, of, { kinds: allConsents, at });
        const forgotten = { ...participant, ...nobodyAsked, guardian: null, version: participant.version + 1 };
        await this.participants.save(tx, entry.id, forgotten);
        await this.desk.tellPublishers(tx, { entry, edition }, at);
      }
      await this.participants.forget(tx, accountId);
    });
  }
}
