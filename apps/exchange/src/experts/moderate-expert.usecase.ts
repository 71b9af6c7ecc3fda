import { Injectable } from '@nestjs/common';
import { ExpertReviewedV1 } from '@sangtao/contracts/exchange/expert-reviewed.v1';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Reason } from '../listings/listing.js';
import type { Expert } from './expert.js';
import { ExpertsStore } from './experts.store.js';

/** A moderator lets a profile pass, or gives it back with reasons. */
@Injectable()
export class ModerateExpert {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly experts: ExpertsStore,
  ) {}

  /** @param reasons none: it passes. @throws Refusal not-found, version-conflict, expert-state, own-listing */
  execute({ id, version, by }: { id: string; version: number; by: string }, reasons: Reason[]): Promise<void> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const expert = await this.experts.lock(tx, 'id', id);
      if (!expert?.submittedAt) throw new Refusal('not-found');
      if (expert.version !== version) throw new Refusal('version-conflict', { version: expert.version });
      if (expert.state !== 'submitted') throw new Refusal('expert-state', { state: expert.state });
      if (expert.accountId === by) throw new Refusal('own-listing');
      const state = reasons.length === 0 ? 'published' : 'returned';
      const now = clock.now();
      const publishedAt = state === 'published' ? (expert.publishedAt ?? now) : expert.publishedAt;
      const counted = { version: version + 1, eventVersion: expert.eventVersion + 1 };
      const next: Expert = { ...expert, state, reasons, publishedAt, changedAt: now, ...counted };
      await this.experts.save(tx, next);
      if (state === 'published') await this.experts.show(tx, [next]);
      const codes = reasons.map(({ code }) => code);
      const data = { expertId: id, accountId: expert.accountId, outcome: state, reasons: codes } as const;
      await tx.publish(ExpertReviewedV1, { key: id, version: next.eventVersion, data });
      await tx.audit(`expert-${state}`, id, { reasons: codes });
    });
  }
}
