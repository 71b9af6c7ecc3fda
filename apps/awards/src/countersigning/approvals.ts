import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Act } from './act.js';
import { ActsStore } from './acts.store.js';
import { Contents } from './contents.js';
import type { Names } from './contents.store.js';
import { Deciders } from './deciders.js';

/** What others say at this moment. */
interface Now {
  whoMay: readonly string[];
  names: Names;
}

/** Whether an approval of a result still stands: of what is in the database, by somebody who may still give it. */
@Injectable()
export class Approvals {
  constructor(
    private readonly acts: ActsStore,
    private readonly contents: Contents,
    private readonly deciders: Deciders,
  ) {}

  /** Asked before anything is locked. @throws InternalApiError */
  whoMay(editionId: string): Promise<string[]> {
    return this.deciders.of(editionId);
  }

  /** One that does not is taken away: somebody has to approve anew. */
  async stands(tx: Transaction, act: Act | undefined, { whoMay, names }: Now): Promise<boolean> {
    if (!act?.approvedBy) return false;
    if (!whoMay.includes(act.approvedBy)) {
      await this.acts.fall(tx, act, 'grant-lost');
      return false;
    }
    if ((await this.contents.digestOf(act, names)) === act.digest) return true;
    await this.acts.fall(tx, act, 'differs');
    return false;
  }
}
