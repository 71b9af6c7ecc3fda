import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { KitSettings } from '@sangtao/service-kit/settings';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { MarksStore } from './marks.store.js';
import { ReleasesStore } from './releases.store.js';

/** A person's own agenda of a gathering. */
@Injectable()
export class MyAgenda {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly marks: MarksStore,
    private readonly releases: ReleasesStore,
    private readonly settings: KitSettings,
  ) {}

  async of(gatheringId: string, accountId: string) {
    const sessionIds = await this.marks.of(gatheringId, accountId);
    return { sessionIds, feedMadeAt: await this.marks.feedMadeAt(gatheringId, accountId) };
  }

  /** @throws Refusal not-found for what is not public */
  async mark(gatheringId: string, accountId: string, sessionId: string): Promise<void> {
    const { clock, database } = this.surroundings;
    const release = await this.releases.latest(gatheringId);
    if (!release?.agenda.sessions.some(({ id }) => id === sessionId)) throw new Refusal('not-found');
    await database.transaction((tx) => this.marks.mark(tx, gatheringId, { accountId, sessionId, at: clock.now() }));
  }

  async unmark(gatheringId: string, accountId: string, sessionId: string): Promise<void> {
    await this.surroundings.database.transaction((tx) => this.marks.unmark(tx, gatheringId, { accountId, sessionId }));
  }

  /** @returns an address that nobody can guess. @throws Refusal not-found where there is no agenda yet */
  async makeFeed(gatheringId: string, accountId: string): Promise<string> {
    const { clock, database } = this.surroundings;
    if (!(await this.releases.latest(gatheringId))) throw new Refusal('not-found');
    const token = randomBytes(24).toString('base64url');
    await database.transaction((tx) => this.marks.setFeed(tx, gatheringId, { accountId, token, at: clock.now() }));
    return `${this.settings.baseUrl}/api/gatherings/calendars/${token}/agenda.ics`;
  }

  async dropFeed(gatheringId: string, accountId: string): Promise<void> {
    await this.surroundings.database.transaction((tx) => this.marks.dropFeed(tx, gatheringId, accountId));
  }
}
