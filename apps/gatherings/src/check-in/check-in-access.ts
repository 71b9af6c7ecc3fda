import { Injectable } from '@nestjs/common';
import type { Caller } from '@sangtao/service-kit/auth';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import type { Gathering } from '../gatherings/gathering.js';

/** Who may work at a gate. Today the organisers of the gathering; a lesser right for helpers would be asked for here, and only here. */
@Injectable()
export class CheckInAccess {
  constructor(private readonly gatherings: GatheringAccess) {}

  /** @throws Refusal not-found */
  atGate(gatheringId: string, caller: Caller): Promise<Gathering> {
    return this.gatherings.organised(gatheringId, caller);
  }

  /** Who registers devices and takes them away. @throws Refusal not-found */
  overDevices(gatheringId: string, caller: Caller): Promise<Gathering> {
    return this.gatherings.organised(gatheringId, caller);
  }
}
