import { Injectable } from '@nestjs/common';
import type { Caller } from '@sangtao/service-kit/auth';
import { Clock } from '@sangtao/service-kit/clock';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { askedFiles } from './asked-files.js';
import { inWords, nominationProblems } from './nomination-problems.js';
import { NominationDesk } from './nomination-desk.js';
import { proposedNominee } from './nominee-author.js';
import { bodiesOf } from './nomination-rights.js';
import { ageOf, neededConsents, shownState, type ListedEntry, type Nomination } from './nomination.js';
import type { NominationsQuery } from './nominations.dto.js';
import { NominationsStore, type Bodies } from './nominations.store.js';
import { NominationsView } from './nominations.view.js';

/** Nominations as they are shown: without the date of birth, and to who is asked without the body's own remarks. */
@Injectable()
export class NominationPages {
  constructor(
    private readonly desk: NominationDesk,
    private readonly view: NominationsView,
    private readonly nominations: NominationsStore,
    private readonly clock: Clock,
  ) {}

  async list(query: NominationsQuery, caller: Caller) {
    const { items, nextCursor } = await this.view.list(query, bodiesOf(caller));
    return {
      items: items.map(({ entry, ...nomination }) => this.itemOf(nomination, entry, caller)),
      nextCursor,
    };
  }

  /** @throws Refusal not-found */
  async bodies(editionId: string, bodies: Bodies) {
    return this.view.bodies(await this.desk.edition(editionId), bodies);
  }

  async get(id: string, caller: Caller) {
    return this.one((await this.desk.ofBody(id, bodiesOf(caller))).nomination, caller);
  }

  async one(nomination: Nomination, caller: Caller) {
    const subject = await this.desk.of(nomination);
    const { entry, edition } = subject;
    const { nominee, unitId, bornOn, guardian, declineReason, version } = nomination;
    const problems = nominationProblems(subject);
    return {
      ...this.itemOf(nomination, entry, caller),
      ...{ nominee, unitId, guardian, declineReason, version },
      reasons: entry.reasons,
      proposedNominee: nominee ? null : proposedNominee(entry.authors),
      bornOnKnown: bornOn !== null,
      age: ageOf(nomination, edition),
      needed: neededConsents(nomination, edition),
      consents: consentsOf(nomination),
      corrections: await this.nominations.correctionsOf(nomination.entryId),
      problems: inWords(problems, currentScope()?.language ?? 'vi'),
    };
  }

  async asked(nomination: Nomination) {
    const subject = await this.desk.of(nomination);
    const { entry, edition } = subject;
    const { entryId: id, editionId, organisationId, nominee, unitId, bornOn, guardian } = nomination;
    const { askedAt, dueAt, answeredAt } = nomination;
    const { code, title, fieldCode, provinceCode, answers, authors, version } = entry;
    return {
      ...{ id, editionId, organisationId, unitId, guardian, askedAt, dueAt, answeredAt },
      ...{ code, title, fieldCode, provinceCode, answers, version },
      state: shownState(nomination, entry, this.clock.now()),
      authors: authors.map(({ name, sharePercent }) => ({ name, sharePercent })),
      files: askedFiles(subject),
      nominee: { name: nominee!.name, workplace: nominee!.workplace },
      bornOnKnown: bornOn !== null,
      age: ageOf(nomination, edition),
      needed: neededConsents(nomination, edition),
      consents: consentsOf(nomination),
    };
  }

  private itemOf(nomination: Nomination, entry: ListedEntry, { accountId }: Caller) {
    const { entryId: id, editionId, organisationId, officerId, nominee, askedAt, dueAt, answeredAt } = nomination;
    return {
      ...{ id, editionId, organisationId, askedAt, dueAt, answeredAt },
      state: shownState(nomination, entry, this.clock.now()),
      entryState: entry.state,
      code: entry.code,
      title: entry.title,
      nomineeName: nominee?.name ?? null,
      mine: officerId === accountId,
      editableUntil: entry.editableUntil && new Date(entry.editableUntil),
    };
  }
}

function consentsOf({ consents: { guardian, child, publication } }: Nomination) {
  return { guardian: guardian !== undefined, child: child !== undefined, publication: publication !== undefined };
}
