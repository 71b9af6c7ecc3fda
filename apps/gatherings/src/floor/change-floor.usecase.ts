import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { boothsAlong, type BoothRow } from './booth-rows.js';
import { slotProblem } from './demo-slots.js';
import { assertInDays } from '../gatherings/assert-in-days.js';
import type { Gathering } from '../gatherings/gathering.js';
import { FloorStore } from './floor.store.js';
import type { Booth, DemoArea, DemoSlot, FloorPlan, Zone } from './floor.js';
import { isInside, isSimple, overlap, type Ring } from './geometry.js';
import { SlotsStore } from './slots.store.js';

const most = 1000;

interface Outlined {
  id: string;
  code: string;
  outline: Ring;
}

/** What organisers draw. Outlines are compared under the plan's lock, so that none can slip between. */
@Injectable()
export class ChangeFloor {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly floors: FloorStore,
    private readonly slots: SlotsStore,
  ) {}

  /** @throws Refusal version-conflict, invalid-input, outline-outside, floor-in-use */
  putHall(gatheringId: string, version: number, { hall, zones }: { hall: Ring; zones: Zone[] }): Promise<void> {
    return this.change(gatheringId, version, 'floor-hall', async (tx, plan) => {
      assertSimple('outline', hall);
      for (const { code, outline } of zones) {
        assertSimple('zones', outline);
        if (!isInside(outline, hall)) throw new Refusal('outline-outside', { code });
      }
      const codes = new Set(zones.map(({ code }) => code));
      if (codes.size < zones.length)
        throw new Refusal('invalid-input', { errors: [{ field: 'zones', code: 'arrayUnique' }] });
      const booths = await this.floors.booths(gatheringId);
      const stray = booths.find(({ zoneCode }) => !codes.has(zoneCode));
      if (stray) throw new Refusal('floor-in-use', { code: stray.zoneCode });
      const out = [...booths, ...(await this.floors.areas(gatheringId))].find(
        ({ outline }) => !isInside(outline, hall),
      );
      if (out) throw new Refusal('outline-outside', { code: out.code });
      await this.floors.savePlan(tx, { ...plan, hall, zones });
    });
  }

  /** Twenty booths at once. @throws Refusal as for one */
  putRow(gatheringId: string, version: number, row: BoothRow): Promise<void> {
    const { ids } = this.surroundings;
    if (row.from.join() === row.towards.join())
      throw new Refusal('invalid-input', { errors: [{ field: 'towards', code: 'another-place' }] });
    return this.putBooths(
      gatheringId,
      version,
      boothsAlong(row).map((booth) => ({ ...booth, id: ids.next() })),
    );
  }

  /** @throws Refusal version-conflict, invalid-input, outline-outside, outline-overlap, floor-code-taken, floor-full */
  putBooths(gatheringId: string, version: number, booths: Booth[]): Promise<void> {
    return this.change(gatheringId, version, 'floor-booths', async (tx, plan) => {
      for (const { zoneCode, outline } of booths) {
        assertSimple('outline', outline);
        if (!plan.zones.some(({ code }) => code === zoneCode))
          throw new Refusal('invalid-input', { errors: [{ field: 'zoneCode', code: 'unknown' }] });
      }
      const others = await this.assertFits(plan, booths);
      if (others.length + booths.length > most) throw new Refusal('floor-full', { max: most });
      await this.floors.putBooths(tx, gatheringId, booths);
    });
  }

  /** @throws Refusal version-conflict, not-found, floor-in-use */
  dropBooth(gatheringId: string, version: number, id: string): Promise<void> {
    return this.change(gatheringId, version, 'floor-booth-dropped', (tx) => this.floors.dropBooth(tx, gatheringId, id));
  }

  /** All of them or none, such as a row that is taken back. @throws Refusal version-conflict, not-found, floor-in-use */
  dropBooths(gatheringId: string, version: number, ids: readonly string[]): Promise<void> {
    return this.change(gatheringId, version, 'floor-booths-dropped', async (tx) => {
      for (const id of ids) await this.floors.dropBooth(tx, gatheringId, id);
    });
  }

  /** What is to be shown there must still fit. @throws Refusal as for a booth, and slot-… */
  putArea(gatheringId: string, version: number, area: DemoArea): Promise<void> {
    return this.change(gatheringId, version, 'floor-area', async (tx, plan) => {
      assertSimple('outline', area.outline);
      await this.assertFits(plan, [area]);
      const own = (await this.slots.of(gatheringId)).filter(({ areaId }) => areaId === area.id);
      for (const slot of own) assertBears(area, slot, own);
      await this.floors.putArea(tx, gatheringId, area);
    });
  }

  /** @throws Refusal version-conflict, not-found, floor-in-use */
  dropArea(gatheringId: string, version: number, id: string): Promise<void> {
    return this.change(gatheringId, version, 'floor-area-dropped', (tx) => this.floors.dropArea(tx, gatheringId, id));
  }

  /** @throws Refusal version-conflict, invalid-input, slot-power, slot-floor-load, slot-hazard, slot-overlap */
  putSlot(gathering: Gathering, version: number, slot: DemoSlot): Promise<void> {
    assertInDays(gathering, slot.startsAt);
    const { id: gatheringId } = gathering;
    return this.change(gatheringId, version, 'floor-slot', async (tx) => {
      const area = (await this.floors.areas(gatheringId)).find(({ id }) => id === slot.areaId);
      if (!area) throw new Refusal('invalid-input', { errors: [{ field: 'areaId', code: 'unknown' }] });
      const there = (await this.slots.of(gatheringId)).filter(({ areaId }) => areaId === area.id);
      assertBears(area, slot, there);
      await this.slots.put(tx, gatheringId, slot);
    });
  }

  /** @throws Refusal version-conflict, not-found */
  dropSlot(gatheringId: string, version: number, id: string): Promise<void> {
    return this.change(gatheringId, version, 'floor-slot-dropped', (tx) => this.slots.drop(tx, gatheringId, id));
  }

  private async change(
    gatheringId: string,
    version: number,
    what: string,
    work: (tx: Transaction, plan: FloorPlan) => Promise<void>,
  ): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      await work(tx, await this.floors.lock(tx, gatheringId, version));
      await tx.audit(what, gatheringId, { version: version + 1 });
    });
  }

  /** @returns what stands there besides. @throws Refusal outline-outside, outline-overlap, floor-code-taken */
  private async assertFits(plan: FloorPlan, placed: Outlined[]): Promise<Outlined[]> {
    const ids = new Set(placed.map(({ id }) => id));
    const { gatheringId, hall } = plan;
    const all = [...(await this.floors.booths(gatheringId)), ...(await this.floors.areas(gatheringId))];
    const others: Outlined[] = all.filter(({ id }) => !ids.has(id));
    for (const [n, { code, outline }] of placed.entries()) {
      if (hall.length < 3 || !isInside(outline, hall)) throw new Refusal('outline-outside', { code });
      const besides = [...others, ...placed.slice(0, n)];
      if (besides.some((one) => one.code === code)) throw new Refusal('floor-code-taken', { code });
      const other = besides.find((one) => overlap(outline, one.outline));
      if (other) throw new Refusal('outline-overlap', { code, other: other.code });
    }
    return others;
  }
}

function assertSimple(field: string, outline: Ring): void {
  if (!isSimple(outline)) throw new Refusal('invalid-input', { errors: [{ field, code: 'outline' }] });
}

function assertBears(area: DemoArea, slot: DemoSlot, there: DemoSlot[]): void {
  const problem = slotProblem(
    area,
    slot,
    there.filter(({ id }) => id !== slot.id),
  );
  if (problem) throw new Refusal(problem.code, problem.data);
}
