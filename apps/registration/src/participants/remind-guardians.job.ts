import { Injectable } from '@nestjs/common';
import { GuardianRemindedV1 } from '@sangtao/contracts/registration/guardian-reminded.v1';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { blind } from '../entries/entry.js';
import { neededConsents } from '../nominations/nomination.js';
import { dueReminder } from '../nominations/nominee-reminders.js';
import { ParticipantDesk } from './participant-desk.js';
import { ParticipantsStore, type WaitingGuardian } from './participants.store.js';

/** Days before the end, where the rulebook names none. */
const usualDays: readonly number[] = [7, 3, 1];

/**
 * Parents and guardians who were asked and have not answered are reminded before the entry can no longer be handed in. Each reminder is one
 * transaction with its mark and its event, as those of nominees are.
 */
@Injectable()
export class RemindGuardians {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly participants: ParticipantsStore,
    private readonly desk: ParticipantDesk,
  ) {}

  @Every(60)
  async remindAll(): Promise<void> {
    const now = this.surroundings.clock.now();
    for (const one of await this.participants.waiting(now)) {
      const { rulebook } = await this.desk.edition(one.editionId);
      const days = dueReminder(rulebook.ages?.remindDays ?? usualDays, one, now);
      if (days !== undefined) await this.remind(one, days);
    }
  }

  private async remind({ dueAt, ...of }: WaitingGuardian, days: number): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const { entry, edition, participant } = await this.desk.lockOfApplicant(tx, of, of.applicantId);
      // Whose date of birth was put right since may need nobody's consent.
      if (neededConsents(participant, edition).length === 0) return;
      if (!(await this.participants.markReminded(tx, of, days))) return;
      const { entryId, authorId, editionId } = of;
      const askedAt = new Date(participant.askedAt!).toISOString();
      const data = {
        ...{ entryId, authorId, editionId, title: blind(entry.title.trim() || '–', entry.authors) },
        ...{ accountIds: [participant.guardianId!], askedAt, dueAt: dueAt.toISOString() },
      };
      const version = await this.desk.nextEvent(tx, entryId);
      await tx.publish(GuardianRemindedV1, { key: entryId, version, data });
      await tx.audit('guardian-reminded', entryId, { days });
    });
  }
}
