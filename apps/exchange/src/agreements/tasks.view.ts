import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { managedBy, reportedBy, seenBy, type Reader } from './agreement-rights.sql.js';
import { standingOf, type TaskCount } from './agreement-task.js';
import { Directory } from './directory.js';
import { standings, taskCounts } from './silence.sql.js';
import type { CountsQuery, TasksQuery } from './tasks.dto.js';
import type { Task } from './tasks.store.js';

/** Due day, id: where a page ended. */
export type TaskKey = [dueOn: string, id: string];

interface Shown extends Omit<Task, 'agreementState'> {
  subject: string;
  organisationId: string | null;
  partyName: string | null;
  mayReport: boolean;
  mayManage: boolean;
}

const quarter = `to_char(task.due_on, 'YYYY-"Q"Q')`;
const from = `exchange.agreement_task task join exchange.agreement on agreement.id = task.agreement_id
  join exchange.agreement_party side on side.agreement_id = agreement.id and side.nr = task.party_nr`;

const columns = `task.id, task.agreement_id as "agreementId", subject, task.nr, task.title, task.party_nr as "partyNr",
  side.organisation_id as "organisationId", side.name as "partyName", task.owner_id as "ownerId", task.due_on::text as "dueOn",
  task.state, task.reason, task.evidence, task.promised_on::text as "promisedOn", task.done_on::text as "doneOn", task.version,
  ${managedBy} as "mayManage", ${reportedBy} and agreement.state in ('signed', 'underway') as "mayReport"`;

const seen = `(${seenBy} or task.owner_id = $1::jsonb ->> 'accountId')`;
const counted = `agreement.state in ('signed', 'underway', 'completed')`;
const mine = `(task.owner_id = $1::jsonb ->> 'accountId' or side.owner_id = $1::jsonb ->> 'accountId')`;

const keys = {
  agreement: ['agreement.id::text', 'min(subject)'],
  party: ['coalesce(side.organisation_id, side.name)', 'min(side.name)'],
  province: ['agreement.province_code', 'null'],
  quarter: [quarter, 'null'],
} as const;

/** Tasks in the order in which they are due, and how many stand how: every number opens to its rows by the same filter. */
@Injectable()
export class TasksView {
  constructor(
    private readonly database: Database,
    private readonly directory: Directory,
  ) {}

  /** One row more than the limit, where there is one, and how many all pages have. Of one agreement all, else those of agreements that count. */
  async list(reader: Reader, query: TasksQuery, after: TaskKey | undefined, today: string) {
    const { standing, agreementId, provinceCode, quarter: of, party, mine: own, limit } = query;
    const wanted = `${seen} and $2::date is not null and ${standing ? standings[standing] : 'true'} and ${own ? mine : 'true'}
      and (agreement.id = $3 or $3::uuid is null and ${counted})
      and ($4::text is null or agreement.province_code = $4) and ($5::text is null or ${quarter} = $5)
      and ($6::text is null or coalesce(side.organisation_id, side.name) = $6)`;
    const filter = [
      JSON.stringify(reader),
      today,
      agreementId ?? null,
      provinceCode ?? null,
      of ?? null,
      party ?? null,
    ];
    const [rows, [all]] = await Promise.all([
      this.database.query<Shown>(
        `select ${columns} from ${from}
          where ${wanted} and ($7::date is null or (task.due_on, task.id) > ($7, $8::uuid))
          order by task.due_on, task.id limit $9`,
        [...filter, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      ),
      this.database.query<{ total: number }>(`select count(*)::int as total from ${from} where ${wanted}`, filter),
    ]);
    const names = await this.directory.names(rows.map(({ ownerId }) => ownerId));
    return { rows: rows.map((row) => answerOf(row, names, today)), total: all!.total };
  }

  /** @throws Refusal not-found */
  async one(id: string, reader: Reader, today: string) {
    const [row] = await this.database.query<Shown>(`select ${columns} from ${from} where ${seen} and task.id = $2`, [
      JSON.stringify(reader),
      id,
    ]);
    if (!row) throw new Refusal('not-found');
    return answerOf(row, await this.directory.names([row.ownerId]), today);
  }

  counts(reader: Reader, { by, provinceCode, quarter: of, agreementId }: CountsQuery, today: string) {
    const [key, label] = keys[by];
    // Time goes on; of the others, who has most to catch up with comes first.
    const order = by === 'quarter' ? 'key' : 'late desc, total desc, key';
    return this.database.query<TaskCount & { key: string; label: string | null }>(
      `select ${key} as key, ${label} as label, ${taskCounts} from ${from}
        where ${seenBy} and ${counted} and ($3::text is null or agreement.province_code = $3)
          and ($4::text is null or ${quarter} = $4) and ($5::uuid is null or agreement.id = $5)
        group by 1 order by ${order} limit 500`,
      [JSON.stringify(reader), today, provinceCode ?? null, of ?? null, agreementId ?? null],
    );
  }
}

function answerOf(row: Shown, names: ReadonlyMap<string, string>, today: string) {
  const { ownerId, partyNr: nr, organisationId, partyName: name, ...task } = row;
  const owner = ownerId && { accountId: ownerId, name: names.get(ownerId) ?? null };
  const standing = standingOf(row.state, row.dueOn, today);
  return { ...task, party: { nr, organisationId, name }, owner, standing };
}
