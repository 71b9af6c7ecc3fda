import { Injectable } from '@nestjs/common';
import { NominationSentV1 } from '@sangtao/contracts/registration/nomination-sent.v1';
import { quotaOf } from '@sangtao/programmes/nomination';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import type { Edition } from '../editions/edition.js';
import { EntriesStore } from '../entries/entries.store.js';
import type { Entry } from '../entries/entry.js';
import { inWords, nominationProblems } from './nomination-problems.js';
import type { Nomination } from './nomination.js';
import { NominationsStore } from './nominations.store.js';

/** Through it goes what is handed in where bodies nominate: confirmed, allowed, and within the quota of its body. */
@Injectable()
export class NominationGate {
  constructor(
    private readonly nominations: NominationsStore,
    private readonly entries: EntriesStore,
  ) {}

  /** The entry's row is locked. @throws Refusal nominated-only, nomination-incomplete, quota-full */
  async pass(tx: Transaction, entry: Entry, edition: Edition): Promise<Nomination | undefined> {
    const rule = edition.rulebook.nomination;
    if (!rule) return undefined;
    const nomination = await this.nominations.find(entry.id);
    if (!nomination) throw new Refusal('nominated-only');
    const problems = nominationProblems({ nomination, entry, edition });
    if (problems.length > 0) {
      throw new Refusal('nomination-incomplete', { errors: inWords(problems, currentScope()?.language ?? 'vi') });
    }
    // What was sent before has its place.
    if (entry.code !== null) return nomination;
    const quota = quotaOf(rule, nomination.organisationKind);
    if ((await this.nominations.lockAndCount(tx, nomination)) >= quota) throw new Refusal('quota-full', { quota });
    return nomination;
  }

  /** After the entry's own event. */
  async sent(tx: Transaction, nomination: Nomination, { id, editionId, code, changedAt }: Entry): Promise<void> {
    const { organisationId, nomineeId, version } = nomination;
    await this.nominations.save(tx, { ...nomination, state: 'sent', version: version + 1 });
    const accountIds = nomineeId ? [nomineeId] : [];
    const data = { entryId: id, editionId, organisationId, code: code!, accountIds, at: changedAt.toISOString() };
    await tx.publish(NominationSentV1, { key: id, version: await this.entries.nextEventVersion(tx, id), data });
  }
}
