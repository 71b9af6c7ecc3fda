import { Injectable } from '@nestjs/common';
import { NominationAskedV1 } from '@sangtao/contracts/registration/nomination-asked.v1';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Edition } from '../editions/edition.js';
import { blind } from '../entries/entry.js';
import { missingFields } from '../entries/entry-problems.js';
import { assertOpen } from '../entries/handed-in.js';
import { assertNotAskedRecently } from './asked-recently.js';
import { NominationDesk } from './nomination-desk.js';
import { dueOf, mayTurn, type Nomination, type Subject } from './nomination.js';
import { factProblems, inWords, type NominationProblemCode } from './nomination-problems.js';
import { NominationsStore, type Bodies } from './nominations.store.js';

/** Who is asked may say it, or it may come before the work is sent. */
const laterFacts: readonly NominationProblemCode[] = ['born-on-missing', 'guardian-missing', 'age-evidence-missing'];

/** Asks who is nominated, or the unit, to confirm: again where something changed, time ran out, or the letter was lost. */
@Injectable()
export class AskNominee {
  constructor(
    private readonly desk: NominationDesk,
    private readonly nominations: NominationsStore,
    private readonly internalApi: InternalApi,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal not-found, version-conflict, entry-closed, edition-not-open, nomination-incomplete, nomination-state, asked-recently */
  async execute(id: string, bodies: Bodies, version: number): Promise<Nomination> {
    const { clock, database } = this.surroundings;
    const subject = await this.desk.ofBody(id, bodies);
    const { nomination: known, entry, edition } = subject;
    if (known.version !== version) throw new Refusal('version-conflict', { version: known.version });
    const now = clock.now();
    assertOpen(entry, edition, now);
    assertMayAsk(subject, now);
    // Before the transaction: calls to another service.
    const accountIds = await this.whom(known, edition);
    return database.transaction(async (tx) => {
      const { version: locked } = (await this.desk.lockOfBody(tx, id, bodies)).nomination;
      if (locked !== version) throw new Refusal('version-conflict', { version: locked });
      const dueAt = dueOf(edition, entry, now);
      const nomineeId = known.unitId ? null : accountIds[0]!;
      const when = { askedAt: now, dueAt, answeredAt: null, declineReason: null, confirmedHash: null };
      const asked: Nomination = { ...known, ...when, nomineeId, state: 'waiting', version: version + 1 };
      await this.nominations.save(tx, asked);
      await this.nominations.remember(tx, id, { kind: 'confirmation-asked', at: now });
      const data = {
        ...{ entryId: id, editionId: edition.id, organisationId: known.organisationId },
        ...{ title: blind(entry.title, entry.authors), accountIds, dueAt: dueAt.toISOString(), askedAt: null },
      };
      await tx.publish(NominationAskedV1, { key: id, version: await this.desk.nextEvent(tx, id), data });
      await tx.audit('nomination-asked', id);
      return asked;
    });
  }

  /** The account of the address, made where there is none: it opens by a link to that address only. Or whoever speaks for the unit. */
  private async whom({ nominee, unitId }: Nomination, edition: Edition): Promise<string[]> {
    if (edition.rulebook.nomination!.confirmation!.by === 'nominee') {
      const { email, name } = nominee!;
      const account = await this.internalApi.post<{ id: string }>('identity', '/internal/accounts', { email, name });
      return [account.id];
    }
    const query = new URLSearchParams({ scope: unitId!, roles: 'nominator' }).toString();
    const { items } = await this.internalApi.get<{ items: { accountId: string }[] }>(
      'identity',
      `/internal/holders?${query}`,
    );
    return items.slice(0, 200).map(({ accountId }) => accountId);
  }
}

/** The dossier that is confirmed is whole, by the rule by which it is sent. */
function assertMayAsk(subject: Subject, now: Date): void {
  const { nomination, entry, edition } = subject;
  const { state, askedAt, dueAt } = nomination;
  const confirmation = edition.rulebook.nomination?.confirmation;
  if (!confirmation || !mayTurn(state, 'waiting')) throw new Refusal('nomination-state', { state });
  const problems = factProblems(subject).filter(({ code }) => !laterFacts.includes(code));
  const errors = [...inWords(problems, currentScope()?.language ?? 'vi'), ...missingFields(entry, edition, now)];
  if (errors.length > 0) throw new Refusal('nomination-incomplete', { errors });
  if (state === 'waiting' && dueAt! > now) assertNotAskedRecently(askedAt, now);
}
