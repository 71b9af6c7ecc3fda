import { Injectable, Logger } from '@nestjs/common';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { Every } from './jobs.js';
import { forgottenRows } from './metrics.js';
import type { RetentionSettings } from './retention-settings.js';

/** Data that are kept for a time, and no longer. */
export interface DataClass {
  /** As docs/retention.md names it. */
  name: string;
  /** Days, or the setting that says how many. */
  keep: number | keyof RetentionSettings;
  /** Forgets some of what is older than `$1`, `$2` at most. @returns SQL whose one row says how many, as `n` */
  forget: (schema: string) => string;
}

interface Aged {
  table: string;
  /** The moment from which the time of a row counts: a column of it, or an expression. */
  since: string;
  /** Which rows besides; default: all. */
  where?: string;
}

/** The rows go. */
export function rowsOf(aged: Aged): DataClass['forget'] {
  return (schema) => counted(`delete from ${schema}.${aged.table} where ctid = any(array(${some(schema, aged)}))`);
}

/** The rows stay, and say less. @param set as in `update`; `where` must leave out rows that say it already */
export function partsOf(aged: Aged & { set: string; where: string }): DataClass['forget'] {
  return (schema) =>
    counted(`update ${schema}.${aged.table} set ${aged.set} where ctid = any(array(${some(schema, aged)}))`);
}

/** What every service keeps. */
export const everywhere: readonly DataClass[] = [
  { name: 'answers', keep: 'keepAnswersDays', forget: rowsOf({ table: 'idempotency', since: 'at' }) },
  { name: 'handled-events', keep: 'keepHandledDays', forget: rowsOf({ table: 'inbox', since: 'at' }) },
  // Tokens live for minutes.
  { name: 'ended-sessions', keep: 1, forget: rowsOf({ table: 'ended_session', since: 'ended_at' }) },
  // The role that works may remove nothing of it; the function of the role that owns it does, and never what is younger than a year.
  { name: 'audit', keep: 'keepAuditDays', forget: (schema) => `select ${schema}.forget_audit($1, $2) as n` },
];

const batch = 1_000;
const dayMs = 86_400_000;

function some(schema: string, { table, since, where = 'true' }: Aged): string {
  return `select ctid from ${schema}.${table} where ${since} < $1 and (${where}) limit $2 for update skip locked`;
}

function counted(change: string): string {
  return `with forgotten as (${change} returning 1) select count(*)::int as n from forgotten`;
}

/** Once a day, what has had its time goes, in batches; how much of what went stands in the audit. */
@Injectable()
export class Retention {
  private readonly logger = new Logger('Retention');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: RetentionSettings,
    private readonly classes: readonly DataClass[],
  ) {}

  @Every(86_400)
  async run(): Promise<void> {
    for (const one of this.classes) {
      // One class that cannot be forgotten today must not keep the others.
      await this.forget(one).catch((error: unknown) => this.logger.error(error, `${one.name} are kept for longer`));
    }
  }

  private async forget({ name, keep, forget }: DataClass): Promise<void> {
    const days = typeof keep === 'number' ? keep : this.settings[keep];
    if (days === 0) return;
    const { schema } = this.database;
    const before = new Date(this.clock.now().getTime() - days * dayMs);
    let rows = 0;
    for (;;) {
      const [gone] = await this.database.query<{ n: number }>(forget(schema), [before, batch]);
      rows += gone!.n;
      if (gone!.n < batch) break;
    }
    if (rows === 0) return;
    forgottenRows.inc({ context: schema, class: name }, rows);
    await this.database.transaction((tx) => tx.audit('data-forgotten', name, { rows, before }));
  }
}
