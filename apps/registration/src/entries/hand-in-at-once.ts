import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { SharedCommit, type Share } from '@sangtao/service-kit/shared-commit';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { EditionsStore } from '../editions/editions.store.js';
import type { Edition } from '../editions/edition.js';
import { newsOfHandIn } from './entry-events.js';
import type { Entry } from './entry.js';
import { handedIn, type Receipt } from './handed-in.js';
import { NewEntriesStore, type NewEntry } from './new-entries.store.js';

interface HandedInAtOnce {
  entry: Entry;
  receipt: Receipt;
}

/** A new entry by the given edition. @throws Refusal edition-not-open, invalid-input */
export type DraftBy = (edition: Edition) => Entry;

interface Wanted {
  editionId: string;
  draftBy: DraftBy;
}

/** A new entry that is handed in as it is made: everything is there, or nothing is kept. Those of one moment share a commit. */
@Injectable()
export class HandInAtOnce {
  private readonly shared: SharedCommit<Wanted, HandedInAtOnce>;

  constructor(
    private readonly editions: EditionsStore,
    private readonly newEntries: NewEntriesStore,
    private readonly surroundings: Surroundings,
  ) {
    this.shared = new SharedCommit(surroundings.database, {
      together: (tx, shares) => this.together(tx, shares),
      alone: (wanted) => surroundings.database.transaction((tx) => this.alone(tx, wanted)),
    });
  }

  /** @throws Refusal edition-not-open, invalid-input, entry-incomplete */
  execute(editionId: string, draftBy: DraftBy): Promise<HandedInAtOnce> {
    return this.shared.do({ editionId, draftBy });
  }

  /** By the editions as we know them. What is refused by them is looked at again alone, by the edition as it is. */
  private async together(tx: Transaction, shares: readonly Share<Wanted>[]) {
    const parts = await Promise.all(shares.map(({ item, scope }) => this.part(item).then((part) => ({ part, scope }))));
    const codes = await this.newEntries.insert(
      tx,
      parts.flatMap(({ part }) => part ?? []),
    );
    const done = parts.map(({ part, scope }) => {
      const code = part && codes.get(part.entry.id);
      return part && code ? { ...withCode(part, code), before: part.draft, edition: part.edition, scope } : undefined;
    });
    await tx.publishAll(
      done.flatMap((one) => (one ? newsOfHandIn(one).map((news) => ({ ...news, scope: one.scope })) : [])),
    );
    return done;
  }

  private async part({ editionId, draftBy }: Wanted): Promise<(NewEntry & { draft: Entry }) | undefined> {
    try {
      return this.partBy(await this.editions.known(editionId), draftBy);
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  private partBy(edition: Edition, draftBy: DraftBy): NewEntry & { draft: Entry } {
    const draft = draftBy(edition);
    return { ...handedIn(draft, edition, this.surroundings.clock.now()), draft, edition };
  }

  /** By the edition as we know it; and by the edition as it is, when that did not work. */
  private async alone(tx: Transaction, { editionId, draftBy }: Wanted): Promise<HandedInAtOnce> {
    const known = await this.part({ editionId, draftBy });
    const done = known && (await this.write(tx, known));
    if (done) return done;
    this.editions.forget(editionId);
    const edition = await this.editions.get(editionId);
    const again = await this.write(tx, this.partBy(edition, draftBy));
    if (again) return again;
    throw new Refusal('edition-not-open', { closesAt: edition.closesAt.toISOString() });
  }

  private async write(tx: Transaction, part: NewEntry & { draft: Entry }): Promise<HandedInAtOnce | undefined> {
    const code = (await this.newEntries.insert(tx, [part])).get(part.entry.id);
    if (!code) return undefined;
    const done = withCode(part, code);
    await tx.publishAll(newsOfHandIn({ ...done, before: part.draft, edition: part.edition }));
    return done;
  }
}

function withCode({ entry, receipt }: NewEntry, code: string): HandedInAtOnce {
  return { entry: { ...entry, code }, receipt: { ...receipt, entryCode: code } };
}
