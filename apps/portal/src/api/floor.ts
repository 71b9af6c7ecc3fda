import { ask } from './ask.js';
import type { ApplyInput, BoothApplication, BoothRowInput, FloorMap, HallInput } from './generated/gatherings.js';
import { Offline } from './problem.js';

export type { ApplyInput, BoothApplication, BoothRowInput, FloorFeature, FloorMap } from './generated/gatherings.js';

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

export const drawHall = (gatheringId: string, body: HallInput, ifMatch: number) =>
  ask(`PUT /${base}`, { path: { gatheringId }, body, ifMatch });
export const drawRow = (gatheringId: string, body: BoothRowInput, ifMatch: number) =>
  ask(`POST /${base}/rows`, { path: { gatheringId }, body, ifMatch });

export const myApplications = (gatheringId: string) =>
  ask(`GET /${base}/my-applications`, { path: { gatheringId } }).then(({ items }) => items);
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
