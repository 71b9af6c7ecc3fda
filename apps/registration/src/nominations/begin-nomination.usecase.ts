import { Injectable } from '@nestjs/common';
import { quotaOf } from '@sangtao/programmes/nomination';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Entry } from '../entries/entry.js';
import { newEntry } from '../entries/new-entry.js';
import { NominationDesk } from './nomination-desk.js';
import type { Nomination } from './nomination.js';
import { Organisations, type Organisation } from './organisations.js';

interface Begun {
  editionId: string;
  organisationId: string;
  title: string;
}

/** A body begins to nominate a work: an entry like any other, with the body beside it. */
@Injectable()
export class BeginNomination {
  constructor(
    private readonly desk: NominationDesk,
    private readonly organisations: Organisations,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found, edition-not-open, may-not-nominate */
  async execute(officerId: string, { editionId, organisationId, title }: Begun): Promise<Nomination> {
    const { clock, ids, database } = this.surroundings;
    // Before the transaction: it is a call to another service.
    const body = await this.organisations.find(organisationId);
    if (!body) throw new Refusal('not-found');
    const edition = await this.desk.edition(editionId);
    // A central body's works come from no province, wherever it sits: no quota of a province counts them.
    const isLocal = body.kind === 'provincial_union' && body.provinceCode;
    const patch = { title, ...(isLocal ? { provinceCode: body.provinceCode! } : {}) };
    const entry = newEntry({ id: ids.next(), applicantId: officerId, now: clock.now() }, edition, patch);
    const rule = edition.rulebook.nomination;
    if (!rule || quotaOf(rule, body.kind) === 0) throw new Refusal('may-not-nominate');
    const nomination = begunNomination(entry, body);
    await database.transaction(async (tx) => {
      await this.desk.insert(tx, entry, nomination);
      await tx.audit('nomination-begun', entry.id, { organisationId });
    });
    return nomination;
  }
}

/** Of which nothing is known but the body. */
export function begunNomination(
  { id: entryId, editionId, applicantId: officerId }: Entry,
  { id: organisationId, kind: organisationKind }: Organisation,
): Nomination {
  return {
    ...{ entryId, editionId, organisationId, organisationKind, officerId },
    ...{ state: 'draft', nominee: null, nomineeId: null, unitId: null, bornOn: null, guardian: null },
    ...{ askedAt: null, dueAt: null, answeredAt: null, declineReason: null, confirmedHash: null },
    ...{ consents: {}, version: 1 },
  };
}
