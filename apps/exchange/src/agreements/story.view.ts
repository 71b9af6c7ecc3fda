import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { seenBy, type Reader } from './agreement-rights.sql.js';
import { Directory } from './directory.js';
import type { Note } from './notes.store.js';

interface ShownNote extends Omit<Note, 'agreementId' | 'byId'> {
  byId: string | null;
  taskTitle: string | null;
  kept: boolean | null;
}

interface Step {
  id: string;
  at: Date;
  actor: string;
  action: string;
  detail: { task?: number; fields?: string[]; from?: string; to?: string };
}

interface PageOfStory {
  after: string | undefined;
  limit: number;
}

/** What was said about an agreement, and what was changed: the newest first. */
@Injectable()
export class StoryView {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** Promises say whether they were kept. One row more than the limit, where there is one. @throws Refusal not-found */
  async notes(id: string, reader: Reader, { after, limit }: PageOfStory, today: string) {
    await this.assertSeen(id, reader);
    const rows = await this.database.query<ShownNote>(
      `select note.id, note.at, by_id as "byId", kind, task_id as "taskId", title as "taskTitle", text,
              note.promised_on::text as "promisedOn", told,
              case when kind = 'promise' then
                case when done_on <= note.promised_on then true when note.promised_on < $2::date then false end end as kept
         from exchange.agreement_note note left join exchange.agreement_task task on task.id = task_id
        where note.agreement_id = $1 and ($3::uuid is null or note.id < $3) order by note.id desc limit $4`,
      [id, today, after ?? null, limit + 1],
    );
    const person = await this.people(rows.map(({ byId }) => byId));
    return rows.map(({ byId, ...note }) => ({ ...note, by: person(byId) }));
  }

  /** From the audit. One row more than the limit, where there is one. @throws Refusal not-found */
  async history(id: string, reader: Reader, { after, limit }: PageOfStory) {
    await this.assertSeen(id, reader);
    const rows = await this.database.query<Step>(
      `select id::text, at, actor, action, detail from exchange.audit
        where subject = $1 and ($2::bigint is null or id < $2) order by id desc limit $3`,
      [id, after ?? null, limit + 1],
    );
    const person = await this.people(rows.map(({ actor }) => actor));
    return rows.map(({ id: key, at, actor, action, detail }) => {
      const { task: taskNr = null, fields = [], from = null, to = null } = detail;
      const by = actor.startsWith('system:') ? null : person(actor);
      return { key, step: { at, by, action, taskNr, fields, from, to } };
    });
  }

  private async people(ids: (string | null)[]) {
    const names = await this.directory.names(ids);
    return (accountId: string | null) => accountId && { accountId, name: names.get(accountId) ?? null };
  }

  private async assertSeen(id: string, reader: Reader): Promise<void> {
    const seen = await this.database.query(`select from exchange.agreement where id = $2 and ${seenBy}`, [
      JSON.stringify(reader),
      id,
    ]);
    if (seen.length === 0) throw new Refusal('not-found');
  }
}
