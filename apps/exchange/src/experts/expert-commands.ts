import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { mayBecome, missingIn, rewritten, type Expert, type Profile } from './expert.js';
import { isFormerWithin } from '../listings/listing.js';
import { ExpertsStore } from './experts.store.js';

/** What an expert does with their own profile. */
@Injectable()
export class ExpertCommands {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly experts: ExpertsStore,
  ) {}

  /** The first one is of version 0. @throws Refusal version-conflict, expert-state while a moderator looks at it, invalid-input */
  async write(accountId: string, version: number, profile: Profile): Promise<void> {
    if (!isFormerWithin({ formerProvinceCode: null, ...profile })) {
      throw new Refusal('invalid-input', { errors: [{ field: 'formerProvinceCode', code: 'unknown' }] });
    }
    const { database, clock, ids } = this.surroundings;
    await database.transaction(async (tx) => {
      const expert = await this.experts.lock(tx, 'account_id', accountId);
      if ((expert?.version ?? 0) !== version) throw new Refusal('version-conflict', { version: expert?.version ?? 0 });
      if (expert?.state === 'submitted') throw new Refusal('expert-state', { state: expert.state });
      const next = expert
        ? rewritten(expert, profile, clock.now())
        : newExpert(ids.next(), accountId, profile, clock.now());
      await this.experts.save(tx, next);
    });
  }

  /** They agree to be shown. @throws Refusal not-found, version-conflict, expert-state, expert-incomplete */
  submit(accountId: string, version: number): Promise<void> {
    return this.own(accountId, version, (_tx, expert) => {
      if (!mayBecome(expert.state, 'submitted')) throw new Refusal('expert-state', { state: expert.state });
      const errors = missingIn(expert.profile).map((field) => ({ field, code: 'required' }));
      if (errors.length > 0) throw new Refusal('expert-incomplete', { errors });
      const now = this.surroundings.clock.now();
      return { ...expert, state: 'submitted', reasons: [], consentedAt: expert.consentedAt ?? now, submittedAt: now };
    });
  }

  /** They no longer agree: nobody sees it from now on. @throws Refusal not-found, version-conflict, expert-state */
  hide(accountId: string, version: number): Promise<void> {
    return this.own(accountId, version, async (tx, expert) => {
      if (!mayBecome(expert.state, 'draft')) throw new Refusal('expert-state', { state: expert.state });
      await this.experts.hide(tx, expert.id);
      return { ...expert, state: 'draft', reasons: [], consentedAt: null, submittedAt: null };
    });
  }

  private own(
    accountId: string,
    version: number,
    decide: (tx: Transaction, expert: Expert) => Expert | Promise<Expert>,
  ): Promise<void> {
    return this.surroundings.database.transaction(async (tx) => {
      const expert = await this.experts.lock(tx, 'account_id', accountId);
      if (!expert) throw new Refusal('not-found');
      if (expert.version !== version) throw new Refusal('version-conflict', { version: expert.version });
      const next = await decide(tx, expert);
      await this.experts.save(tx, { ...next, changedAt: this.surroundings.clock.now(), version: version + 1 });
    });
  }
}

function newExpert(id: string, accountId: string, profile: Profile, changedAt: Date): Expert {
  const never = { consentedAt: null, submittedAt: null, publishedAt: null };
  return { id, accountId, state: 'draft', profile, reasons: [], ...never, changedAt, version: 1, eventVersion: 0 };
}
