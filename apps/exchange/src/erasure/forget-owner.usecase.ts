import { Injectable } from '@nestjs/common';
import { ListingClosedV1 } from '@sangtao/contracts/exchange/listing-closed.v1';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { OwnersStore } from './owners.store.js';

/** Of a person whose account is erased nothing stays here: listings, matches with what was said of them, the expert's profile. */
@Injectable()
export class ForgetOwner {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly owners: OwnersStore,
  ) {}

  async execute(accountId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      for (const { id: listingId, side, version } of await this.owners.published(tx, accountId)) {
        const data = { listingId, side, ownerId: accountId, because: 'erased' as const };
        await tx.publish(ListingClosedV1, { key: listingId, version, data });
      }
      await this.owners.forget(tx, accountId, this.surroundings.clock.now());
    });
  }
}
