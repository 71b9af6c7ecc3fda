import { Injectable } from '@nestjs/common';
import { Clock } from '@sangtao/service-kit/clock';
import type { Transaction } from '@sangtao/service-kit/database';
import type { Edition } from '../editions/edition.js';
import { NominationGate } from '../nominations/nomination-gate.js';
import { EntriesStore } from './entries.store.js';
import { newsOfHandIn } from './entry-events.js';
import type { Entry } from './entry.js';
import { HandInAtOnce, type DraftBy } from './hand-in-at-once.js';
import { handedIn, type Receipt } from './handed-in.js';

/** Handing in: for the first time, or again before the deadline. One transaction with its receipt and its events. */
@Injectable()
export class HandIn {
  constructor(
    private readonly entries: EntriesStore,
    private readonly clock: Clock,
    private readonly handInAtOnce: HandInAtOnce,
    private readonly gate: NominationGate,
  ) {}

  /** The entry's row is locked. @throws Refusal entry-closed, edition-not-open, entry-incomplete, and as `NominationGate` says */
  async execute(tx: Transaction, before: Entry, edition: Edition): Promise<{ entry: Entry; receipt: Receipt }> {
    const { entry: complete, receipt } = handedIn(before, edition, this.clock.now());
    const nomination = await this.gate.pass(tx, before, edition);
    const code = before.code ?? (await this.entries.nextCode(tx, edition));
    const entry = { ...complete, code };
    await this.entries.save(tx, entry, {
      kind: before.code ? 'amended' : 'submitted',
      detail: { receipt: receipt.code },
    });
    await this.entries.insertReceipt(tx, entry.id, { ...receipt, entryCode: code });
    await tx.publishAll(newsOfHandIn({ before, entry, edition, nomination }));
    if (nomination) await this.gate.sent(tx, nomination, entry);
    return { entry, receipt: { ...receipt, entryCode: code } };
  }

  /** A new entry, by the edition as it is then. @throws Refusal edition-not-open, invalid-input, entry-incomplete: then nothing is kept */
  atOnce(editionId: string, draftBy: DraftBy): Promise<{ entry: Entry; receipt: Receipt }> {
    return this.handInAtOnce.execute(editionId, draftBy);
  }
}
