import { Injectable } from '@nestjs/common';
import { EntryWithdrawnV1 } from '@sangtao/contracts/registration/entry-withdrawn.v1';
import type { Transaction } from '@sangtao/service-kit/database';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { isUndecided } from '../editions/edition.js';
import { EditionsStore } from '../editions/editions.store.js';
import { EntriesStore } from '../entries/entries.store.js';
import { blind, mayBecome, type Entry } from '../entries/entry.js';
import type { Nominee } from './nomination.js';
import { NominationsStore } from './nominations.store.js';

interface Held {
  entryId: string;
  officerId: string;
  nominee: Nominee | null;
}

/** Instead of a name, as in what judges read. */
const nobody = '▇▇▇';

/** Of a nominee whose account is erased, name, address, birth date and consents go; the work stays the body's, out of the running. */
@Injectable()
export class ForgetNominee {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly entries: EntriesStore,
    private readonly editions: EditionsStore,
    private readonly nominations: NominationsStore,
  ) {}

  async execute(accountId: string): Promise<void> {
    const { database } = this.surroundings;
    await database.transaction(async (tx) => {
      const held = await tx.query<Held>(
        `select entry_id as "entryId", applicant_id as "officerId", nominee
           from registration.nomination join registration.entry on entry.id = entry_id
          where nominee_id = $1 order by entry_id for update`,
        [accountId],
      );
      for (const one of held) await this.forget(tx, one);
    });
  }

  private async forget(tx: Transaction, { entryId, officerId, nominee }: Held): Promise<void> {
    const now = this.surroundings.clock.now();
    const entry = await this.entries.own(entryId, officerId);
    await this.withdraw(tx, entry, now);
    const name = nominee?.name ?? nobody;
    const authors = entry.authors.map((author) => (author.name === name ? { ...author, name: nobody } : author));
    await tx.query(
      `update registration.entry set title = $2, authors = $3::jsonb, version = version + 1 where id = $1`,
      [entryId, blind(entry.title, [{ name }]), JSON.stringify(authors)],
    );
    await tx.query(`delete from registration.idempotency where position($1 in body::text) > 0`, [entryId]);
    await tx.query('delete from registration.nominee_consent where entry_id = $1', [entryId]);
    await this.nominations.forgetCorrections(tx, entryId);
    await tx.query(
      `update registration.nomination set nominee = null, nominee_id = null, born_on = null, guardian = null, decline_reason = null,
              confirmed_hash = null, asked_at = null, due_at = null, answered_at = null, version = version + 1,
              state = case when state = 'sent' then state else 'draft' end where entry_id = $1`,
      [entryId],
    );
  }

  private async withdraw(tx: Transaction, entry: Entry, now: Date): Promise<void> {
    const { id, editionId, applicantId } = entry;
    const isRunning = entry.code !== null && mayBecome(entry.state, 'withdrawn');
    if (!isRunning || !isUndecided(await this.editions.get(editionId))) return;
    await tx.query(`update registration.entry set state = 'withdrawn', changed_at = $2 where id = $1`, [id, now]);
    const version = await this.entries.nextEventVersion(tx, id);
    const data = { entryId: id, editionId, applicantId, at: now.toISOString() };
    await tx.publish(EntryWithdrawnV1, { key: id, version, data });
  }
}
