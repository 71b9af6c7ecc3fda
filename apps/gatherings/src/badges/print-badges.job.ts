import { setImmediate } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Every } from '@sangtao/service-kit/jobs';
import { FileStorage } from '@sangtao/service-kit/storage';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Gathering } from '../gatherings/gathering.js';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import type { BadgeBatch } from './badge-batches.store.js';
import { numberOf } from './badge-code.js';
import { BadgeSheet, perPage } from './badge-sheet.js';
import { BadgeStores } from './badge-stores.js';
import { daysText } from './days-text.js';

const day = 86_400_000;
/** For how long a file with names on it is kept. */
export const keptDays = 30;
/** Progress is written down after so many sheets. */
const stepPages = 5;

/** Draws sheets of badges, one after the other, while everything else goes on. */
@Injectable()
export class PrintBadges {
  private readonly logger = new Logger('PrintBadges');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly gatherings: GatheringsStore,
    private readonly stores: BadgeStores,
    private readonly storage: FileStorage,
  ) {}

  @Every(1)
  async run(): Promise<void> {
    for (;;) {
      const batch = await this.stores.batches.claim(this.surroundings.clock.now());
      if (!batch) return;
      try {
        await this.print(batch);
      } catch (error) {
        this.logger.error(error, `the batch of badges ${batch.id} was not printed`);
        await this.stores.batches.fail(batch.id);
      }
    }
  }

  @Every(60)
  async sweep(): Promise<void> {
    const before = new Date(this.surroundings.clock.now().getTime() - keptDays * day);
    for (const { id, fileKey } of await this.stores.batches.spent(before)) {
      await this.storage.delete(fileKey);
      await this.stores.batches.swept(id);
    }
  }

  private async print(batch: BadgeBatch): Promise<void> {
    const { database, clock } = this.surroundings;
    const key = `badges/${batch.id}.pdf`;
    await this.storage.put(key, await this.draw(batch, await this.gatherings.get(batch.gatheringId)));
    const kept = await database.transaction(async (tx) => {
      const ready = await this.stores.batches.ready(tx, batch, key, clock.now());
      if (ready) await tx.audit('badges-printed', batch.id);
      return ready;
    });
    // Somebody on it was erased meanwhile.
    if (!kept) await this.storage.delete(key);
  }

  private async draw(batch: BadgeBatch, gathering: Gathering): Promise<Buffer> {
    const { template, nameVi, startsOn, endsOn, venue } = gathering;
    const line = `${daysText(startsOn, endsOn)} · ${venue}`;
    const sheet = new BadgeSheet({ title: nameVi, line, at: batch.askedAt });
    const kinds = new Map(template.kinds.map((kind) => [kind.code, kind]));
    const zones = new Map(template.zones.map(({ code, name }) => [code, name.vi]));
    const badges = await this.stores.batches.facts(batch);
    for (const [n, { id, kindCode, ...who }] of badges.entries()) {
      const kind = kinds.get(kindCode);
      const code = this.stores.badges.codeOfBadge(id);
      sheet.draw({
        ...{ ...who, code, number: numberOf(code) },
        kind: kind?.name ?? { vi: kindCode, en: kindCode },
        colour: kind?.colour ?? '#334155',
        zones: (kind?.zones ?? []).map((zone) => zones.get(zone) ?? zone).join(' · '),
      });
      if ((n + 1) % perPage !== 0) continue;
      await setImmediate();
      if ((n + 1) % (perPage * stepPages) === 0)
        await this.stores.batches.progress(batch.id, n + 1, this.surroundings.clock.now());
    }
    return sheet.end();
  }
}
