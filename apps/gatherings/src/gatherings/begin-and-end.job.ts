import { Injectable } from '@nestjs/common';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { dueState } from './gathering.js';
import { GatheringsStore } from './gatherings.store.js';

/** A gathering begins on its first day and ends after its last, where it is held. */
@Injectable()
export class BeginAndEnd {
  constructor(
    private readonly gatherings: GatheringsStore,
    private readonly surroundings: Surroundings,
  ) {}

  @Every(30)
  async run(): Promise<void> {
    const { clock, database } = this.surroundings;
    for (const { id } of await this.gatherings.moving()) {
      await database.transaction(async (tx) => {
        const state = dueState(await this.gatherings.lock(tx, id), clock.now());
        if (!state) return;
        await this.gatherings.enter(tx, id, state);
        await tx.audit(`gathering-${state}`, id);
      });
    }
  }
}
