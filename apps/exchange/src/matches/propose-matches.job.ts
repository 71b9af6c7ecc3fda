import { Injectable } from '@nestjs/common';
import { MatchProposedV1 } from '@sangtao/contracts/exchange/match-proposed.v1';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { ListingsStore } from '../listings/listings.store.js';
import { ProposalsStore } from './proposals.store.js';

const dayMs = 86_400_000;

/** Tells owners of needs about good offers that they have not heard of: all of them at once, and once a day at most. */
@Injectable()
export class ProposeMatches {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly proposals: ProposalsStore,
    private readonly listings: ListingsStore,
  ) {}

  @Every(300)
  async run(): Promise<void> {
    const { clock } = this.surroundings;
    const before = new Date(clock.now().getTime() - dayMs);
    for (const ownerId of await this.proposals.ownersToTell(before)) await this.tell(ownerId, before);
  }

  private async tell(ownerId: string, before: Date): Promise<void> {
    const { database, clock } = this.surroundings;
    await database.transaction(async (tx) => {
      if (!(await this.proposals.claim(tx, ownerId, { now: clock.now(), before }))) return;
      const needs = await this.proposals.tell(tx, ownerId, clock.now());
      if (needs.length === 0) return;
      const key = needs[0]!.needId;
      const listing = await this.listings.lock(tx, key, ownerId);
      const version = listing.eventVersion + 1;
      await tx.publish(MatchProposedV1, { key, version, data: { ownerId, needs } });
      await this.listings.save(tx, { ...listing, eventVersion: version });
    });
  }
}
