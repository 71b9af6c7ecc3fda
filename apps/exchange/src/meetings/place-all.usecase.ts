import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { FreePlacesStore } from './free-places.store.js';
import { earliestBegin } from './meeting.js';
import type { Meeting, Place } from './meetings.store.js';
import { PlaceMeetings, peopleOf } from './place-meetings.js';
import { placePairs, type Pair } from './placing.js';
import { PlansStore } from './plans.store.js';

interface Placed {
  waiting: number;
  placed: number;
  unplaced: number;
  /** People with fewer meetings than everybody should have, who want more. */
  below: number;
}

/** Places all that were accepted and have no time yet; what stands stays where it is, since people were told. */
@Injectable()
export class PlaceAll {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly plans: PlansStore,
    private readonly placing: PlaceMeetings,
    private readonly free: FreePlacesStore,
  ) {}

  /** @param preview what would be, without doing it. @throws Refusal not-found */
  async execute(gatheringId: string, preview: boolean): Promise<Placed> {
    return this.surroundings.database.transaction(async (tx) => {
      const { leastPerPerson: least, mostPerPerson: most } = await this.plans.lock(tx, gatheringId);
      const waiting = await this.free.waiting(tx, gatheringId);
      const tables = Map.groupBy(
        await this.free.tables(tx, gatheringId, earliestBegin(this.surroundings.clock.now())),
        ({ slotId }) => slotId,
      );
      const slots = await this.slotsOf(tx, gatheringId, tables);
      const { placed, unplaced, below } = placePairs(waiting.map(pairOf), slots, { least, most });
      if (!preview) {
        for (const meeting of waiting) {
          const place = tables.get(placed.get(meeting.id) ?? '')?.shift();
          if (place) await this.placing.at(tx, meeting, place, 'placed');
        }
        await tx.audit('meetings-placed', gatheringId, { placed: placed.size, unplaced: unplaced.length });
      }
      return { waiting: waiting.length, placed: placed.size, unplaced: unplaced.length, below: below.length };
    });
  }

  private async slotsOf(tx: Transaction, gatheringId: string, tables: ReadonlyMap<string, Place[]>) {
    const busy = new Map<string, Set<string>>();
    for (const { slotId, accountId } of await this.free.seats(tx, gatheringId)) {
      const slots = busy.get(accountId) ?? new Set();
      busy.set(accountId, slots.add(slotId));
    }
    const free = new Map([...tables].map(([slot, places]) => [slot, places.length]));
    const met = new Map((await this.free.met(tx, gatheringId)).map(({ accountId, n }) => [accountId, n]));
    return { slotIds: [...tables.keys()], free, busy, met };
  }
}

function pairOf(meeting: Meeting): Pair {
  const [one, other] = peopleOf(meeting) as [string, string];
  return { id: meeting.id, people: [one, other] };
}
