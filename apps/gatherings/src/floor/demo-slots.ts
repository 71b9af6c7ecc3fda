import type { DemoArea, DemoSlot } from './floor.js';

/** What an area cannot bear of a demonstration. */
export interface SlotProblem {
  code: 'slot-power' | 'slot-floor-load' | 'slot-hazard' | 'slot-overlap';
  data: Record<string, string | number>;
}

type Wanted = Omit<DemoSlot, 'id' | 'areaId' | 'title' | 'exhibitor'>;

/** @param others what is shown in the area besides. */
export function slotProblem(area: DemoArea, slot: Wanted, others: readonly Wanted[]): SlotProblem | undefined {
  const stranger = slot.hazards.find((hazard) => !area.allows.includes(hazard));
  if (stranger) return { code: 'slot-hazard', data: { hazard: stranger } };
  if (slot.floorLoad > area.floorLoad) return { code: 'slot-floor-load', data: { most: area.floorLoad } };
  const meanwhile = others.filter((other) => overlaps(slot, other));
  if (!area.parallel && meanwhile.length > 0) return { code: 'slot-overlap', data: {} };
  const left = area.powerWatts - peakOf(meanwhile, slot);
  return slot.powerWatts > left ? { code: 'slot-power', data: { left: Math.max(0, left) } } : undefined;
}

/** The most that others draw at one moment while this one runs: it is reached where one of them, or this one, begins. */
function peakOf(others: readonly Wanted[], slot: Wanted): number {
  const begin = startOf(slot);
  const moments = [begin, ...others.map(startOf).filter((at) => at >= begin && at < endOf(slot))];
  const drawn = moments.map((at) =>
    others.filter((one) => startOf(one) <= at && at < endOf(one)).reduce((sum, one) => sum + one.powerWatts, 0),
  );
  return Math.max(0, ...drawn);
}

function overlaps(a: Wanted, b: Wanted): boolean {
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

function startOf({ startsAt }: Pick<DemoSlot, 'startsAt'>): number {
  return Date.parse(startsAt);
}

function endOf({ startsAt, minutes }: Pick<DemoSlot, 'startsAt' | 'minutes'>): number {
  return Date.parse(startsAt) + minutes * 60_000;
}
