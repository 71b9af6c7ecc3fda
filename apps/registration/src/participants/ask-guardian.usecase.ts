import { Injectable } from '@nestjs/common';
import { GuardianAskedV1 } from '@sangtao/contracts/registration/guardian-asked.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Refusal, type FieldError } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { blind } from '../entries/entry.js';
import { assertOpen } from '../entries/handed-in.js';
import { assertNotAskedRecently } from '../nominations/asked-recently.js';
import { ageOf, neededConsents } from '../nominations/nomination.js';
import { ParticipantDesk, type Child } from './participant-desk.js';
import { nobodyAsked } from './participant.js';
import { allConsents, ParticipantsStore, type OfEntry } from './participants.store.js';

/** Asks a parent or guardian by a letter: again where something changed, or the letter was lost. What was consented to before ends. */
@Injectable()
export class AskGuardian {
  constructor(
    private readonly desk: ParticipantDesk,
    private readonly participants: ParticipantsStore,
    private readonly internalApi: InternalApi,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found, version-conflict, entry-closed, edition-not-open, guardian-not-needed, invalid-input, asked-recently */
  async execute(of: OfEntry, applicantId: string, version: number): Promise<void> {
    const { clock, database } = this.surroundings;
    const now = clock.now();
    const known = await this.desk.ofApplicant(of, applicantId);
    assertMayAsk(known, version, now);
    // Before the transaction: the account of the address, made where there is none; it opens by a link to that address only.
    const { email, name } = known.participant.guardian!;
    const account = await this.internalApi.post<{ id: string }>('identity', '/internal/accounts', { email, name });
    await database.transaction(async (tx) => {
      const child = await this.desk.lockOfApplicant(tx, of, applicantId);
      assertMayAsk(child, version, now);
      const { participant, entry } = child;
      const asked = { guardianId: account.id, askedAt: now.toISOString(), version: version + 1 };
      await this.participants.save(tx, entry.id, { ...participant, ...nobodyAsked, ...asked });
      await this.participants.withdrawConsents(tx, of, { kinds: allConsents, at: now });
      await this.participants.remember(tx, entry.id, { kind: 'guardian-asked', at: now });
      if (participant.answeredAt) await this.desk.tellPublishers(tx, child, now);
      const title = blind(entry.title.trim() || '–', entry.authors);
      const data = {
        ...{ ...of, editionId: entry.editionId, title, accountIds: [account.id] },
        at: now.toISOString(),
      };
      await tx.publish(GuardianAskedV1, { key: entry.id, version: await this.desk.nextEvent(tx, entry.id), data });
      await tx.audit('guardian-asked', entry.id);
    });
  }
}

function assertMayAsk({ participant, entry, edition, author }: Child, version: number, now: Date): void {
  if (participant.version !== version) throw new Refusal('version-conflict', { version: participant.version });
  assertOpen(entry, edition, now);
  const errors: FieldError[] = [];
  if (author.name.trim() === '') errors.push({ field: 'name', code: 'required' });
  if (ageOf(participant, edition) === null) errors.push({ field: 'bornOn', code: 'required' });
  else if (neededConsents(participant, edition).length === 0) throw new Refusal('guardian-not-needed');
  if (!participant.guardian) errors.push({ field: 'guardian', code: 'required' });
  if (errors.length > 0) throw new Refusal('invalid-input', { errors });
  const { askedAt, answeredAt } = participant;
  if (!answeredAt) assertNotAskedRecently(askedAt, now);
}
