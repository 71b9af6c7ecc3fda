import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Act } from './act.js';
import { ActsStore } from './acts.store.js';
import { Contents } from './contents.js';
import { Effects } from './effects.js';

/** Which act, and as which version it was seen. */
export interface SeenAct extends Pick<Act, 'id' | 'editionId'> {
  version: number;
}

/** The second person's part. */
@Injectable()
export class Countersign {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly acts: ActsStore,
    private readonly contents: Contents,
    private readonly effects: Effects,
  ) {}

  /**
   * A result that is approved is published at its moment, or at once when that has passed; an honour is taken back, and a book released, now.
   * @throws Refusal not-found, version-conflict, act-approved, own-act, act-differs, try-again
   */
  async approve(seen: SeenAct, by: string): Promise<void> {
    const { database, clock } = this.surroundings;
    // Asked before anything is locked.
    const names = await this.contents.namesOf(seen.editionId);
    await database.transaction(async (tx) => {
      // Who opens a seal withdraws its act, and waits here or is waited for.
      const act = await this.acts.lock(tx, seen, seen.version);
      if (act.approvedBy !== null) throw new Refusal('act-approved');
      if (act.askedBy === by) {
        throw new Refusal('own-act', { errors: [{ field: 'approvedBy', code: 'another-person' }] });
      }
      const digest = await this.contents.digestOf(act, names);
      if (digest === undefined || digest !== (act.digest ?? digest)) throw new Refusal('act-differs');
      await this.acts.approve(tx, { ...act, digest }, by, clock.now());
      await this.effects.of(tx, act, by);
    });
  }

  /** What is asked for is not wanted any more. A result's seal is opened instead. @throws Refusal not-found, version-conflict, act-approved */
  async withdraw(seen: SeenAct): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const act = await this.acts.lock(tx, seen, seen.version);
      if (act.kind === 'publish') throw new Refusal('not-found');
      if (act.approvedBy !== null) throw new Refusal('act-approved');
      await this.acts.withdraw(tx, act, this.surroundings.clock.now());
    });
  }
}
