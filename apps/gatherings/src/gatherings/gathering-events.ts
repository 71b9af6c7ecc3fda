import { GatheringAnnouncedV1 } from '@sangtao/contracts/gatherings/gathering-announced.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Gathering } from './gathering.js';

/** Tells the others what people may know of the gathering as it now is. */
export function tellGathering(tx: Transaction, gathering: Gathering, version: number): Promise<void> {
  const { id: gatheringId, code, nameVi, nameEn, startsOn, endsOn, timeZone, provinceCode, venue } = gathering;
  const known = { gatheringId, code, nameVi, nameEn, startsOn, endsOn, timeZone, provinceCode, venue };
  return tx.publish(GatheringAnnouncedV1, {
    key: gatheringId,
    version,
    data: { ...known, gatheringVersion: gathering.version },
  });
}
