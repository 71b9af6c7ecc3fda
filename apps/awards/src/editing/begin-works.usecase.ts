import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Result } from '../results/results.store.js';

/** With the decision the works that it selects enter the editing, where the rulebook ends in a book. */
@Injectable()
export class BeginWorks {
  async execute(tx: Transaction, { editionId, rulebook }: Pick<Result, 'editionId' | 'rulebook'>): Promise<void> {
    if (!rulebook.book) return;
    await tx.query(
      `insert into awards.work (entry_id, edition_id)
       select entry_id, edition_id from awards.place where edition_id = $1 and prize is not null on conflict do nothing`,
      [editionId],
    );
  }
}
