import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { silenceOn } from './silence.sql.js';

export interface OverdueTask {
  id: string;
  agreementId: string;
  nr: number;
  title: string;
  partyNr: number;
  ownerId: string | null;
  dueOn: string;
}

interface Notice {
  /** The agreement or the task. */
  id: string;
  why: string;
  /** The day from which the days count: where it moves, people are told anew. */
  since: string;
  step: number;
}

const overdue = `select task.id, task.agreement_id as "agreementId", task.nr, title, party_nr as "partyNr", owner_id as "ownerId",
    due_on::text as "dueOn"
  from exchange.agreement_task task join exchange.agreement on agreement.id = task.agreement_id
  where agreement.state in ('signed', 'underway') and task.state in ('planned', 'in-progress') and due_on < $1::date`;

/** What people were told by itself, and what they have to be told. */
@Injectable()
export class NoticesStore {
  constructor(private readonly database: Database) {}

  /** Agreements that somebody may have to be told of, the longest silent first. */
  async silent(today: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `select agreement.id from exchange.agreement, ${silenceOn('$1')}
        where why is not null and not exists (
          select from exchange.agreement_notice notice
           where subject_id = agreement.id and notice.why = reason.why and notice.since = silence.since and step = 90)
        order by silence.since, agreement.id limit 1000`,
      [today],
    );
    return rows.map(({ id }) => id);
  }

  /** Tasks after their day whose last step was not told. */
  overdue(today: string): Promise<OverdueTask[]> {
    return this.database.query<OverdueTask>(
      `${overdue} and not exists (
         select from exchange.agreement_notice notice where subject_id = task.id and why = 'overdue' and since = due_on and step = 90)
       order by due_on, task.id limit 1000`,
      [today],
    );
  }

  async stillOverdue(tx: Transaction, id: string, today: string): Promise<OverdueTask | undefined> {
    const [task] = await tx.query<OverdueTask>(`${overdue} and task.id = $2`, [today, id]);
    return task;
  }

  /** False when this was told already. */
  async mark(tx: Transaction, { id, why, since, step }: Notice, at: Date): Promise<boolean> {
    const marked = await tx.query(
      `insert into exchange.agreement_notice (subject_id, why, since, step, at) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning subject_id`,
      [id, why, since, step, at],
    );
    return marked.length > 0;
  }
}
