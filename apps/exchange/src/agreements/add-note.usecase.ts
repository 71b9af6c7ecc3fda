import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { seenBy, type Reader } from './agreement-rights.sql.js';
import { AgreementsStore } from './agreements.store.js';
import { dayOf } from './days.js';
import { NotesStore } from './notes.store.js';

/** Progress on the whole agreement, said by who looks after it or answers for one side: it ends the silence. */
@Injectable()
export class AddNote {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly agreements: AgreementsStore,
    private readonly notes: NotesStore,
  ) {}

  /** @throws Refusal not-found */
  async execute(agreementId: string, reader: Reader, text: string): Promise<void> {
    const { database, clock, ids } = this.surroundings;
    const at = clock.now();
    await database.transaction(async (tx) => {
      const seen = await tx.query(`select from exchange.agreement where id = $2 and ${seenBy} for update`, [
        JSON.stringify(reader),
        agreementId,
      ]);
      if (seen.length === 0) throw new Refusal('not-found');
      const note = { id: ids.next(), agreementId, at, byId: reader.accountId, text: text.normalize('NFC') };
      await this.notes.add(tx, { ...note, kind: 'progress' });
      await this.agreements.heard(tx, agreementId, dayOf(at));
      await tx.audit('agreement-noted', agreementId);
    });
  }
}
