import { Injectable } from '@nestjs/common';
import type { Caller } from '@sangtao/service-kit/auth';
import { GateHelpersStore } from '../gate-helpers/gate-helpers.store.js';
import { GatheringAccess } from '../gatherings/gathering-access.js';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import type { Gathering } from '../gatherings/gathering.js';

/** Who may work at a gate: the organisers of the gathering, and whom they named to help there. */
@Injectable()
export class CheckInAccess {
  constructor(
    private readonly gatherings: GatheringAccess,
    private readonly store: GatheringsStore,
    private readonly helpers: GateHelpersStore,
  ) {}

  /** @throws Refusal not-found */
  async atGate(gatheringId: string, caller: Caller): Promise<Gathering> {
    if (await this.helpers.helps(gatheringId, caller.accountId)) return this.store.get(gatheringId);
    return this.gatherings.organised(gatheringId, caller);
  }

  /** Who sees all devices and takes them away. @throws Refusal not-found */
  overDevices(gatheringId: string, caller: Caller): Promise<Gathering> {
    return this.gatherings.organised(gatheringId, caller);
  }
}
