import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import type { CloneLine } from '../clone/clone-plan.js';
import { GatheringPart, type Clone } from '../gatherings/gathering-part.js';
import { shifted, type Gathering } from '../gatherings/gathering.js';
import { ApplicationsStore } from './applications.store.js';
import { FloorStore } from './floor.store.js';
import type { DemoSlot } from './floor.js';
import { SlotsStore } from './slots.store.js';

/** The hall with booths and areas goes along, and the times of demonstrations; who stood there does not. */
@Injectable()
export class FloorPart extends GatheringPart {
  constructor(
    private readonly floors: FloorStore,
    private readonly slots: SlotsStore,
    private readonly applications: ApplicationsStore,
    private readonly ids: Ids,
  ) {
    super();
  }

  override async lines({ source: { id } }: Omit<Clone, 'target'>): Promise<CloneLine[]> {
    const { zones } = await this.floors.plan(id);
    const counted: [item: string, count: number, effect: CloneLine['effect']][] = [
      ['floorZones', zones.length, 'copied'],
      ['booths', (await this.floors.booths(id)).length, 'copied'],
      ['areas', (await this.floors.areas(id)).length, 'copied'],
      ['slots', (await this.slots.of(id)).length, 'shifted'],
      ['boothApplications', await this.applications.count(id), 'left'],
    ];
    return counted.flatMap(([item, count, effect]): CloneLine[] => {
      const after = String(effect === 'left' ? 0 : count);
      return count === 0 ? [] : [{ group: 'floor', item, before: String(count), after, effect }];
    });
  }

  override async copy(tx: Transaction, { source, target, days }: Clone): Promise<void> {
    const plan = await this.floors.plan(source.id);
    if (plan.version === 0) return;
    await this.floors.lock(tx, target.id, 0);
    await this.floors.savePlan(tx, { ...plan, gatheringId: target.id });
    const booths = await this.floors.booths(source.id);
    await this.floors.putBooths(
      tx,
      target.id,
      booths.map((booth) => ({ ...booth, id: this.ids.next() })),
    );
    const areaIds = new Map<string, string>();
    for (const area of await this.floors.areas(source.id)) {
      areaIds.set(area.id, this.ids.next());
      await this.floors.putArea(tx, target.id, { ...area, id: areaIds.get(area.id)! });
    }
    for (const slot of await this.slots.of(source.id)) {
      const next = { ...later(slot, days, source.timeZone), areaId: areaIds.get(slot.areaId)! };
      // Whose demonstration it will be nobody knows yet, and last time's may be a person.
      await this.slots.put(tx, target.id, { ...next, id: this.ids.next(), ...unsaid(slot) });
    }
  }

  override async move(tx: Transaction, { id, timeZone }: Gathering, days: number): Promise<void> {
    const slots = await this.slots.of(id);
    if (slots.length === 0) return;
    await this.floors.lock(tx, id, (await this.floors.plan(id)).version);
    // All of them away first: one may move to where another one was.
    for (const slot of slots) await this.slots.drop(tx, id, slot.id);
    for (const slot of slots) await this.slots.put(tx, id, later(slot, days, timeZone));
  }
}

function later(slot: DemoSlot, days: number, timeZone: string): DemoSlot {
  return { ...slot, startsAt: shifted(new Date(slot.startsAt), days, timeZone).toISOString() };
}

function unsaid({ title: { vi, en }, exhibitor }: DemoSlot): Pick<DemoSlot, 'title' | 'exhibitor'> {
  const left = (text: string) => (exhibitor === '' ? text : text.replaceAll(exhibitor, '…'));
  return { title: { vi: left(vi), en: left(en) }, exhibitor: '' };
}
