import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';

export interface Note {
  id: string;
  agreementId: string;
  taskId: string | null;
  at: Date;
  byId: string;
  kind: 'progress' | 'promise' | 'chase';
  text: string | null;
  promisedOn: string | null;
  /** Of a chase: how many people were told. */
  told: number | null;
}

/** What was said about an agreement and its tasks: only ever added to. */
@Injectable()
export class NotesStore {
  async add(
    tx: Transaction,
    note: Pick<Note, 'id' | 'agreementId' | 'at' | 'byId' | 'kind'> & Partial<Note>,
  ): Promise<void> {
    const { id, agreementId, taskId = null, at, byId, kind, text = null, promisedOn = null, told = null } = note;
    await tx.query(
      `insert into exchange.agreement_note (id, agreement_id, task_id, at, by_id, kind, text, promised_on, told)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, agreementId, taskId, at, byId, kind, text, promisedOn, told],
    );
  }

  /** When somebody last chased about this. */
  async lastChase(tx: Transaction, agreementId: string, taskId: string | null): Promise<Date | undefined> {
    const [row] = await tx.query<{ at: Date | null }>(
      `select max(at) as at from exchange.agreement_note
        where agreement_id = $1 and kind = 'chase' and task_id is not distinct from $2`,
      [agreementId, taskId],
    );
    return row?.at ?? undefined;
  }
}
