import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Reader } from './agreement-rights.sql.js';
import type { AgreementPatchDto, CreateAgreementDto } from './agreements.dto.js';
import { AgreementsStore, type Agreement } from './agreements.store.js';
import { dayOf } from './days.js';
import { MeetingOrigins } from './meeting-origins.js';
import { namedIn, NamedPeople } from './named-people.js';

const usualStartDays = 30;

/** What an agreement says. */
@Injectable()
export class WriteAgreement {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly agreements: AgreementsStore,
    private readonly people: NamedPeople,
    private readonly origins: MeetingOrigins,
  ) {}

  /**
   * @throws Refusal not-allowed where the caller looks after neither this province nor this gathering; invalid-input;
   * not-found, meeting-state for a meeting of which the caller may not write one
   */
  async create(reader: Reader, input: CreateAgreementDto): Promise<string> {
    const { provinceCode, gatheringId, contact, parties, meetingId = null } = input;
    const isTheirs = reader.provinces.includes(provinceCode);
    if (!reader.all && !isTheirs && !reader.gatherings.includes(gatheringId ?? '')) throw new Refusal('not-allowed');
    const met = meetingId === null ? undefined : await this.origins.of(meetingId, reader);
    const known = [reader.accountId, ...(met ? [met.askerId, met.guestId] : [])];
    const contactId = contact ? await this.people.find(contact, 'contact', known) : isTheirs ? reader.accountId : null;
    const found = await this.people.parties(parties, known);
    const { database, clock, ids } = this.surroundings;
    const [id, now] = [ids.next(), clock.now()];
    await database.transaction(async (tx) => {
      await this.agreements.insert(tx, {
        ...{ id, kind: input.kind, subject: input.subject.normalize('NFC'), provinceCode, contactId, parties: found },
        ...{ gatheringId: gatheringId ?? null, signingId: input.signingId ?? null, place: input.place ?? null },
        meetingId,
        announced: input.announced ?? false,
        ...{
          reviewOn: input.reviewOn,
          updatedOn: dayOf(now),
          valueVnd: input.valueVnd ?? null,
          deliverables: input.deliverables ?? [],
        },
        startWithinDays: input.startWithinDays ?? usualStartDays,
        createdAt: now,
        createdBy: reader.accountId,
      });
      await tx.audit('agreement-created', id);
    });
    return id;
  }

  /** @throws Refusal not-found, version-conflict, agreement-state, party-has-tasks, invalid-input */
  async change(id: string, version: number, reader: Reader, patch: AgreementPatchDto): Promise<void> {
    const known = namedIn(await this.agreements.managed(id, reader));
    // Asked before anything is locked.
    const contactId = patch.contact && (await this.people.find(patch.contact, 'contact', known));
    const parties = patch.parties && (await this.people.parties(patch.parties, known));
    await this.surroundings.database.transaction(async (tx) => {
      const before = await this.agreements.lock(tx, { id, version }, reader);
      const { state } = before;
      if (state === 'completed' || state === 'ended') throw new Refusal('agreement-state', { state });
      const given = { ...patch, contact: undefined, subject: patch.subject?.normalize('NFC'), contactId, parties };
      const after = { ...before, ...onlyGiven(given) };
      const fields = fieldsOf(before, after);
      if (fields.length === 0) return;
      if (parties) await this.agreements.setParties(tx, id, parties);
      await this.agreements.update(tx, after);
      const moved = before.reviewOn !== after.reviewOn ? { from: before.reviewOn, to: after.reviewOn } : {};
      await tx.audit('agreement-changed', id, { fields, ...moved });
    });
  }
}

function onlyGiven(patch: object): Partial<Agreement> {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(given);
}

function fieldsOf(before: Agreement, after: Agreement): string[] {
  const keys = Object.keys(after) as (keyof Agreement)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}
