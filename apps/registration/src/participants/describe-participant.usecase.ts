import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { assertOpen } from '../entries/handed-in.js';
import { isBirthDate } from '../nominations/nominee-age.js';
import { ParticipantDesk } from './participant-desk.js';
import { nobodyAsked, type Guardian } from './participant.js';
import { allConsents, ParticipantsStore, type OfEntry } from './participants.store.js';

interface Facts {
  /** Absent: as it is. */
  bornOn?: string | undefined;
  guardian: Guardian | null;
}

/** The applicant writes down when an author was born, and who answers for a child. */
@Injectable()
export class DescribeParticipant {
  constructor(
    private readonly desk: ParticipantDesk,
    private readonly participants: ParticipantsStore,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found, version-conflict, entry-closed, edition-not-open, invalid-input */
  execute(of: OfEntry, applicantId: string, version: number, { bornOn, guardian }: Facts): Promise<void> {
    const { clock, database } = this.surroundings;
    return database.transaction(async (tx) => {
      const child = await this.desk.lockOfApplicant(tx, of, applicantId);
      const { participant: before, entry, edition } = child;
      if (before.version !== version) throw new Refusal('version-conflict', { version: before.version });
      const at = clock.now();
      assertOpen(entry, edition, at);
      if (bornOn !== undefined && !isBirthDate(bornOn, at.toISOString().slice(0, 10))) {
        throw new Refusal('invalid-input', { errors: [{ field: 'bornOn', code: 'birth-date' }] });
      }
      const named = guardian && { ...guardian, email: guardian.email.toLowerCase() };
      const another = before.guardian?.email !== named?.email;
      const facts = { bornOn: bornOn ?? before.bornOn, guardian: named, version: version + 1 };
      await this.participants.save(tx, of.entryId, { ...before, ...(another ? nobodyAsked : {}), ...facts });
      if (another) await this.participants.withdrawConsents(tx, of, { kinds: allConsents, at });
      if (before.answeredAt) await this.desk.tellPublishers(tx, child, at);
      await tx.audit('participant-described', of.entryId);
    });
  }
}
