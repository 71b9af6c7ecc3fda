import { ask } from './ask.js';
import type {
  ApplyInput,
  AreaInput,
  BoothApplication,
  BoothInput,
  BoothRowInput,
  DutyTime,
  FloorMap,
  HallInput,
  SlotInput,
} from './generated/gatherings.js';
import { Offline } from './problem.js';

export type {
  ApplyInput,
  AreaInput,
  BoothApplication,
  BoothInput,
  DemoSlot,
  DutyTime,
  FloorFeature,
  FloorMap,
  HallInput,
  SlotInput,
} from './generated/gatherings.js';

const base = 'gatherings/gatherings/{gatheringId}/floor' as const;
const kept = (gatheringId: string) => `sangtao:floor:${gatheringId}`;

/** The map as it is now; without network as it was when it was last seen here. */
export async function floorMap(gatheringId: string): Promise<FloorMap> {
  try {
    const map = await ask(`GET /${base}`, { path: { gatheringId } });
    keep(gatheringId, map);
    return map;
  } catch (error) {
    const before = error instanceof Offline ? localStorage.getItem(kept(gatheringId)) : null;
    if (before === null) throw error;
    return JSON.parse(before) as FloorMap;
  }
}

function keep(gatheringId: string, map: FloorMap): void {
  try {
    localStorage.setItem(kept(gatheringId), JSON.stringify(map));
  } catch {
    // A full device shows the map all the same, with network.
  }
}

/** One thing that an organiser does to a floor. */
export type FloorEdit =
  | { what: 'hall'; body: HallInput }
  | { what: 'row'; body: BoothRowInput }
  | { what: 'booth'; id: string; body: BoothInput }
  | { what: 'area'; id: string; body: AreaInput }
  | { what: 'slot'; id: string; body: SlotInput }
  | { what: 'booths-dropped'; ids: string[] }
  | { what: 'booth-dropped' | 'area-dropped' | 'slot-dropped'; id: string };

/** @returns the floor as it is then */
export function changeFloor(gatheringId: string, ifMatch: number, edit: FloorEdit): Promise<FloorMap> {
  const path = { gatheringId };
  switch (edit.what) {
    case 'hall':
      return ask(`PUT /${base}`, { path, body: edit.body, ifMatch });
    case 'row':
      return ask(`POST /${base}/rows`, { path, body: edit.body, ifMatch });
    case 'booth':
      return ask(`PUT /${base}/booths/{boothId}`, { path: { ...path, boothId: edit.id }, body: edit.body, ifMatch });
    case 'area':
      return ask(`PUT /${base}/areas/{areaId}`, { path: { ...path, areaId: edit.id }, body: edit.body, ifMatch });
    case 'slot':
      return ask(`PUT /${base}/slots/{slotId}`, { path: { ...path, slotId: edit.id }, body: edit.body, ifMatch });
    case 'booth-dropped':
      return ask(`DELETE /${base}/booths/{boothId}`, { path: { ...path, boothId: edit.id }, ifMatch });
    case 'booths-dropped':
      return ask(`POST /${base}/booth-removals`, { path, body: { boothIds: edit.ids }, ifMatch });
    case 'area-dropped':
      return ask(`DELETE /${base}/areas/{areaId}`, { path: { ...path, areaId: edit.id }, ifMatch });
    case 'slot-dropped':
      return ask(`DELETE /${base}/slots/{slotId}`, { path: { ...path, slotId: edit.id }, ifMatch });
  }
}

export const myApplications = (gatheringId: string) =>
  ask(`GET /${base}/my-applications`, { path: { gatheringId } }).then(({ items }) => items);
export const myDuty = (gatheringId: string) => ask(`GET /${base}/my-duty`, { path: { gatheringId } });
export const sayDuty = (gatheringId: string, times: DutyTime[]) =>
  ask(`PUT /${base}/my-duty`, { path: { gatheringId }, body: { times } });
export const apply = (gatheringId: string, body: ApplyInput) =>
  ask(`POST /${base}/applications`, { path: { gatheringId }, body });
export const applications = (
  gatheringId: string,
  query: { state?: BoothApplication['state']; q?: string; cursor?: string },
) => ask(`GET /${base}/applications`, { path: { gatheringId }, query: { ...query, limit: 100 } });

/** What becomes of an application. */
export type Step =
  | { step: 'shortlist' | 'decline' | 'vacate' | 'withdraw' }
  | { step: 'offer'; boothIds: string[] }
  | { step: 'confirm' | 'move'; boothId: string };

export function take({ id: applicationId, gatheringId, version: ifMatch }: BoothApplication, step: Step) {
  const path = { gatheringId, applicationId };
  const one = `${base}/applications/{applicationId}` as const;
  if (step.step === 'offer') return ask(`POST /${one}/offer`, { path, body: { boothIds: step.boothIds }, ifMatch });
  if ('boothId' in step) return ask(`POST /${one}/${step.step}`, { path, body: { boothId: step.boothId }, ifMatch });
  return ask(`POST /${one}/${step.step}`, { path, ifMatch });
}
