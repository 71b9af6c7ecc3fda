import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { EraseAccount } from './erase-account.usecase.js';
import { ErasedList } from './erased-list.js';

/** Who had been erased and came back with a backup is erased before anybody can sign in. */
@Injectable()
export class EraseAgain implements OnApplicationBootstrap {
  constructor(
    private readonly erased: ErasedList,
    private readonly erase: EraseAccount,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const id of await this.erased.read()) await this.erase.execute(id);
  }
}
