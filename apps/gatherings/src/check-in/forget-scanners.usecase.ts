import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { GateHelpersStore } from '../gate-helpers/gate-helpers.store.js';
import { MeetingAccessStore } from './meeting-access.store.js';
import { ScannersStore } from './scanners.store.js';

/** Somebody whose account is erased helps nowhere, no meeting lets them in, and their devices work no more. What those read stays: it says nothing of who held them. */
@Injectable()
export class ForgetScanners {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly scanners: ScannersStore,
    private readonly helpers: GateHelpersStore,
    private readonly access: MeetingAccessStore,
  ) {}

  async execute(accountId: string): Promise<void> {
    await this.helpers.forget(accountId);
    await this.access.forget(accountId);
    await this.scanners.forget(accountId, this.surroundings.clock.now());
  }
}
