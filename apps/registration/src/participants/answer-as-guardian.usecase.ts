import { Injectable } from '@nestjs/common';
import { GuardianAnsweredV1 } from '@sangtao/contracts/registration/guardian-answered.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal, type FieldError } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { isUndecided } from '../editions/edition.js';
import { EntryCommands } from '../entries/entry-commands.js';
import { blind, mayBecome } from '../entries/entry.js';
import { neededConsents, type ConsentKind } from '../nominations/nomination.js';
import { ParticipantDesk, type Child } from './participant-desk.js';
import { confirmedPerson, type Participant } from './participant.js';
import { allConsents, ParticipantsStore, type OfEntry } from './participants.store.js';

/** Which child, as which version it was seen, and who answers. */
export interface AsGuardian extends OfEntry {
  version: number;
  accountId: string;
}

interface Consent {
  guardian?: { name: string; relationship: string } | undefined;
  consents: Record<ConsentKind, boolean>;
}

/** A parent or guardian consents, declines, and may change their mind about names in public at any time. */
@Injectable()
export class AnswerAsGuardian {
  constructor(
    private readonly desk: ParticipantDesk,
    private readonly participants: ParticipantsStore,
    private readonly commands: EntryCommands,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found, version-conflict, guardian-not-awaited, invalid-input naming each consent that is missing */
  consent(as: AsGuardian, { guardian, consents }: Consent): Promise<void> {
    return this.answer(as, async (tx, child, at) => {
      const { participant: before, edition, author } = child;
      if (before.answeredAt !== null) throw new Refusal('guardian-not-awaited');
      const needed: ConsentKind[] = neededConsents(before, edition);
      const errors = needed
        .filter((kind) => !consents[kind])
        .map((kind): FieldError => ({ field: `consents.${kind}`, code: 'consent' }));
      if (errors.length > 0) throw new Refusal('invalid-input', { errors });
      const named = { ...before, guardian: { ...before.guardian!, ...guardian } };
      const confirmedHash = confirmedPerson(named, author);
      await this.save(tx, as, { ...named, answeredAt: at.toISOString(), confirmedHash });
      const given = consents.publication ? [...needed, 'publication' as const] : needed;
      for (const kind of given) await this.participants.giveConsent(tx, as, { kind, by: as.accountId, at });
      await this.tell(tx, child, 'consented', at);
      await this.desk.tellPublishers(tx, child, at);
    });
  }

  /** Also after consenting, until results are decided: what was handed in is then taken back. @throws Refusal not-found, version-conflict, guardian-not-awaited */
  decline(as: AsGuardian, reason: string | null): Promise<void> {
    return this.answer(as, async (tx, child, at) => {
      const { participant, entry } = child;
      if (participant.declined) throw new Refusal('guardian-not-awaited');
      const answered = { answeredAt: at.toISOString(), declined: true, declineReason: reason, confirmedHash: null };
      await this.save(tx, as, { ...participant, ...answered });
      await this.participants.withdrawConsents(tx, as, { kinds: allConsents, at });
      if (entry.code !== null && mayBecome(entry.state, 'withdrawn')) {
        await this.commands.withdraw(entry.id, entry.applicantId, entry.version, reason ?? '–');
      }
      await this.tell(tx, child, 'declined', at);
      await this.desk.tellPublishers(tx, child, at);
    });
  }

  /** @throws Refusal not-found, guardian-not-awaited before the guardian has consented */
  async setPublication(of: OfEntry, accountId: string, given: boolean): Promise<void> {
    const { clock, database } = this.surroundings;
    await database.transaction(async (tx) => {
      const child = await this.desk.lockOfGuardian(tx, of, accountId);
      const { answeredAt, declined, consents } = child.participant;
      if (answeredAt === null || declined) throw new Refusal('guardian-not-awaited');
      if ((consents.publication !== undefined) === given) return;
      const at = clock.now();
      if (given) await this.participants.giveConsent(tx, of, { kind: 'publication', by: accountId, at });
      else await this.participants.withdrawConsents(tx, of, { kinds: ['publication'], at });
      await this.desk.tellPublishers(tx, child, at);
    });
  }

  private answer(as: AsGuardian, work: (tx: Transaction, child: Child, at: Date) => Promise<void>): Promise<void> {
    const { clock, database } = this.surroundings;
    return database.transaction(async (tx) => {
      const child = await this.desk.lockOfGuardian(tx, as, as.accountId);
      const { participant, entry, edition } = child;
      if (participant.version !== as.version) throw new Refusal('version-conflict', { version: participant.version });
      if (entry.state === 'withdrawn' || !isUndecided(edition)) throw new Refusal('guardian-not-awaited');
      await work(tx, child, clock.now());
    });
  }

  private save(tx: Transaction, { entryId, version }: AsGuardian, participant: Participant): Promise<void> {
    return this.participants.save(tx, entryId, { ...participant, version: version + 1 });
  }

  private async tell(tx: Transaction, { entry }: Child, answer: 'consented' | 'declined', at: Date): Promise<void> {
    const { id: entryId, editionId, applicantId } = entry;
    await this.participants.remember(tx, entryId, { kind: `guardian-${answer}`, at });
    const title = blind(entry.title.trim() || '–', entry.authors);
    const data = { entryId, editionId, applicantId, title, answer, at: at.toISOString() };
    await tx.publish(GuardianAnsweredV1, { key: entryId, version: await this.desk.nextEvent(tx, entryId), data });
    await tx.audit(`guardian-${answer}`, entryId);
  }
}
