import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { ScannersStore } from './scanners.store.js';

/** The devices of somebody whose account is erased work no more. What they read stays: it says nothing of who held them. */
@Injectable()
export class ForgetScanners {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly scanners: ScannersStore,
  ) {}

  execute(accountId: string): Promise<void> {
    return this.scanners.forget(accountId, this.surroundings.clock.now());
  }
}
