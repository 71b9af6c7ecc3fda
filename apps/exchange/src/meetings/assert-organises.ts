import { mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';

/** What organisers set does not exist for anybody else. @throws Refusal not-found */
export function assertOrganises(gatheringId: string, caller: Caller): void {
  if (!mayOrganise(caller, gatheringId)) throw new Refusal('not-found');
}
