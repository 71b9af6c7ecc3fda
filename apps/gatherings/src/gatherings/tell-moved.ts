import { Injectable } from '@nestjs/common';
import { GatheringMovedV1 } from '@sangtao/contracts/gatherings/gathering-moved.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { LineStore } from '../delegates/line.store.js';
import type { Gathering } from './gathering.js';
import { GatheringsStore } from './gatherings.store.js';

/** As many as one event takes. */
const batch = 200;

/** Tells whoever registered on which days and where a gathering is held from now on. Its row is locked by the caller. */
@Injectable()
export class TellMoved {
  constructor(
    private readonly gatherings: GatheringsStore,
    private readonly line: LineStore,
  ) {}

  /** Nobody is told of a draft, or where neither days nor place are others. */
  async execute(tx: Transaction, before: Gathering, after: Gathering): Promise<void> {
    const places = ['startsOn', 'endsOn', 'venue', 'provinceCode'] as const;
    if (before.state === 'draft' || places.every((field) => before[field] === after[field])) return;
    const { id: gatheringId, nameVi: vi, nameEn: en, startsOn, endsOn, venue } = after;
    const people = await this.line.people(tx, gatheringId);
    for (let n = 0; n < people.length; n += batch) {
      const accountIds = people.slice(n, n + batch);
      const data = { gatheringId, name: { vi, en }, startsOn, endsOn, venue, accountIds };
      const version = await this.gatherings.nextEvent(tx, gatheringId);
      await tx.publish(GatheringMovedV1, { key: gatheringId, version, data });
    }
  }
}
