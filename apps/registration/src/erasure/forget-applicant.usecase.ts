import { Injectable } from '@nestjs/common';
import { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { blind } from '../entries/entry.js';
import { storageKey } from '../files/file.js';
import { FileStores } from '../files/finish-upload.usecase.js';
import { ErasureStore } from './erasure.store.js';

/** Instead of a name, as in what judges read. */
const nobody = '▇▇▇';

/**
 * Of a person whose account is erased, drafts and files go whole. Of what was handed in stay code, state, title and receipt, which the records of others
 * refer to; names, addresses, answers and files go. Published honours have their own copy of title and names in awards.
 */
@Injectable()
export class ForgetApplicant {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly store: ErasureStore,
    private readonly stores: FileStores,
  ) {}

  async execute(applicantId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      // An entry that came in at the last moment leaves its contest as if its person had withdrawn it.
      for (const entry of await this.store.running(applicantId)) await this.withdraw(tx, applicantId, entry);
      // Bytes before rows: cut off between the two, it begins anew and still finds what to delete.
      await this.deleteBytes(applicantId);
      await this.store.forgetContent(tx, applicantId);
      await this.store.deleteDrafts(tx, applicantId);
      for (const { id, title, authors } of await this.store.handedIn(tx, applicantId)) {
        const unnamed = authors.map(({ sharePercent, leader }) => ({
          name: nobody,
          sharePercent,
          ...(leader === undefined ? {} : { leader }),
        }));
        await this.store.empty(tx, { id, title: blind(title, authors), authors: unnamed });
      }
    });
  }

  private async withdraw(
    tx: Transaction,
    applicantId: string,
    { id, editionId }: { id: string; editionId: string },
  ): Promise<void> {
    const now = this.surroundings.clock.now();
    const version = await this.store.withdraw(tx, id, now);
    const data = { entryId: id, editionId, applicantId, at: now.toISOString() };
    await tx.publish(EntryWithdrawnV1, { key: id, version, data });
  }

  private async deleteBytes(applicantId: string): Promise<void> {
    const { parts, storage } = this.stores;
    for (const file of await this.store.files(applicantId)) await storage.delete(storageKey(file));
    for (const upload of await this.store.uploads(applicantId)) {
      await parts.remove(upload.id);
      await storage.delete(storageKey(upload));
    }
  }
}
