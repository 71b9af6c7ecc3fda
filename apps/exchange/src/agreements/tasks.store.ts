import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { managedBy, reportedBy, type Reader } from './agreement-rights.sql.js';
import type { AgreementState } from './agreement.js';
import type { TaskState } from './agreement-task.js';

export interface Task {
  id: string;
  agreementId: string;
  /** Of the agreement. */
  agreementState: AgreementState;
  nr: number;
  title: string;
  partyNr: number;
  ownerId: string | null;
  dueOn: string;
  state: TaskState;
  reason: string | null;
  evidence: string | null;
  promisedOn: string | null;
  doneOn: string | null;
  version: number;
}

const columns = `task.id, task.agreement_id as "agreementId", agreement.state as "agreementState", task.nr, task.title,
  task.party_nr as "partyNr", task.owner_id as "ownerId", task.due_on::text as "dueOn", task.state, task.reason, task.evidence,
  task.promised_on::text as "promisedOn", task.done_on::text as "doneOn", task.version`;

const rights = { manage: managedBy, report: reportedBy };

@Injectable()
export class TasksStore {
  constructor(private readonly database: Database) {}

  /** Without a lock, to know whether it may be changed. @throws Refusal not-found */
  async mine(id: string, reader: Reader, right: keyof typeof rights): Promise<Task> {
    return this.find(this.database, id, reader, rights[right]);
  }

  /** With its agreement, both locked until the transaction ends: the agreement first, as everybody does. @throws Refusal not-found, version-conflict */
  async lock(
    tx: Transaction,
    { id, version }: { id: string; version: number },
    reader: Reader,
    right: keyof typeof rights,
  ): Promise<Task> {
    await tx.query(
      'select from exchange.agreement where id = (select agreement_id from exchange.agreement_task where id = $1) for update',
      [id],
    );
    const task = await this.find(tx, id, reader, rights[right]);
    if (task.version !== version) throw new Refusal('version-conflict', { version: task.version });
    return task;
  }

  /** @returns its number inside the agreement, which must be locked */
  async insert(
    tx: Transaction,
    task: Pick<Task, 'id' | 'agreementId' | 'title' | 'partyNr' | 'ownerId' | 'dueOn'>,
  ): Promise<number> {
    const { id, agreementId, title, partyNr, ownerId, dueOn } = task;
    const [row] = await tx.query<{ nr: number }>(
      `insert into exchange.agreement_task (id, agreement_id, nr, title, party_nr, owner_id, due_on)
       select $1, $2, coalesce(max(nr), 0) + 1, $3, $4, $5, $6 from exchange.agreement_task where agreement_id = $2 returning nr`,
      [id, agreementId, title, partyNr, ownerId, dueOn],
    );
    return row!.nr;
  }

  async update(tx: Transaction, task: Task): Promise<void> {
    const { id, title, partyNr, ownerId, dueOn, state, reason, evidence, promisedOn, doneOn } = task;
    await tx.query(
      `update exchange.agreement_task set title = $2, party_nr = $3, owner_id = $4, due_on = $5, state = $6, reason = $7,
         evidence = $8, promised_on = $9, done_on = $10, version = version + 1 where id = $1`,
      [id, title, partyNr, ownerId, dueOn, state, reason, evidence, promisedOn, doneOn],
    );
  }

  /** Who answers for the agreement's tasks, each once. */
  async owners(tx: Transaction, agreementId: string): Promise<string[]> {
    const rows = await tx.query<{ ownerId: string }>(
      `select distinct owner_id as "ownerId" from exchange.agreement_task where agreement_id = $1 and owner_id is not null`,
      [agreementId],
    );
    return rows.map(({ ownerId }) => ownerId);
  }

  /** Whether something of the agreement was begun. */
  async begun(tx: Transaction, agreementId: string): Promise<boolean> {
    const rows = await tx.query(
      `select from exchange.agreement_task where agreement_id = $1 and state in ('in-progress', 'done') limit 1`,
      [agreementId],
    );
    return rows.length > 0;
  }

  private async find(on: Pick<Transaction, 'query'>, id: string, reader: Reader, right: string): Promise<Task> {
    const [task] = await on.query<Task>(
      `select ${columns} from exchange.agreement_task task join exchange.agreement on agreement.id = task.agreement_id
        where task.id = $2 and ${right}`,
      [JSON.stringify(reader), id],
    );
    if (!task) throw new Refusal('not-found');
    return task;
  }
}
