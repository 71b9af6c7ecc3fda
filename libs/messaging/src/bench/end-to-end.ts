import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { SessionEndedV1 } from '@sangtao/contracts/identity/session-ended.v1';
import { startPostgres } from '@sangtao/testing/postgres';
import { Pool } from 'pg';
import { v7 } from 'uuid';
import { Outbox } from '../outbox.js';
import { PostgresEventLog } from '../postgres/postgres-event-log.js';
import { MessagingRuntime } from '../runtime.js';
import type { Sql } from '../sql.js';
import { eventLogTables, messagingTables } from '../tables.js';
import { PoolTransactions } from '../pool-transactions.js';

const writers = 16;
const keys = 800;

/** How a service handles them: one call for each, or one for many (`inBatches`). */
export type Handling = 'one by one' | 'many at once';

export interface EndToEnd {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** Processor time of this process, user and system, for an event: it stays the same beside whatever else the machine does. */
  processorMs: number;
}

/**
 * Events through the log in PostgreSQL, in one process with one database that flushes to the disk: each is published by a transaction of its own,
 * relayed, delivered under cursor and inbox, and handled by a write. Measured from the first publication to the last event handled.
 */
export async function endToEnd(events: number, handling: Handling): Promise<EndToEnd> {
  const postgres = await startPostgres();
  const connectionString = await postgres.createDatabase();
  const pool = new Pool({ connectionString, max: 20, pipeline: true });
  // Connections may still be closing when the server ends.
  pool.on('error', () => undefined);
  try {
    for (const statement of ['alter system set fsync = on', 'select pg_reload_conf()']) await pool.query(statement);
    const tables = [...eventLogTables(), ...messagingTables('bench')];
    for (const statement of tables) await pool.query(statement);
    await pool.query('create table bench.handled (key text not null, version int not null)');
    return await run({ pool, connectionString, events, handling });
  } finally {
    await pool.end();
    await postgres.stop();
  }
}

interface Run {
  pool: Pool;
  connectionString: string;
  events: number;
  handling: Handling;
}

async function run({ pool, connectionString, events, handling }: Run): Promise<EndToEnd> {
  const transactions = new PoolTransactions(pool);
  const log = new PostgresEventLog({ connectionString });
  await log.start();
  const handled = new Handled(events);
  const { type } = SessionEndedV1;
  const runtime = new MessagingRuntime({
    ...{ schema: 'bench', transactions, log, holder: v7() },
    handlers: new Map([[type, (event, sql) => handled.write([event], sql)]]),
    ...(handling === 'many at once'
      ? { batchHandlers: new Map([[type, (some, sql) => handled.write(some, sql)]]) }
      : {}),
    onError: (error) => console.error(error),
  });
  await runtime.start();
  const started = performance.now();
  const processor = process.cpuUsage();
  await publishAll(transactions, events, () => runtime.nudge());
  await handled.all;
  const { user, system } = process.cpuUsage(processor);
  const seconds = (performance.now() - started) / 1000;
  await runtime.stop();
  await log.stop();
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from bench.handled');
  if (rows[0]!.n !== events) throw new Error(`${rows[0]!.n} events were handled instead of ${events}`);
  const processorMs = Math.round((user + system) / events / 10) / 100;
  return { perSecond: Math.round(events / seconds), p50Ms: handled.at(0.5), p99Ms: handled.at(0.99), processorMs };
}

/** The projection of the bench: each event is a row. */
class Handled {
  readonly all: Promise<void>;
  private readonly taken: number[] = [];
  private finish: () => void = () => undefined;

  constructor(private readonly expected: number) {
    this.all = new Promise((resolve) => (this.finish = resolve));
  }

  async write(events: readonly EventEnvelope[], sql: Sql): Promise<void> {
    const keys = events.map(({ subject }) => subject);
    const versions = events.map(({ aggregateversion }) => aggregateversion);
    await sql.query('insert into bench.handled (key, version) select * from unnest($1::text[], $2::int[])', [
      keys,
      versions,
    ]);
    for (const { time } of events) this.taken.push(Date.now() - Date.parse(time));
    if (this.taken.length >= this.expected) this.finish();
  }

  at(share: number): number {
    const sorted = this.taken.toSorted((a, b) => a - b);
    return sorted[Math.ceil(share * sorted.length) - 1]!;
  }
}

/** Each writer has keys of its own, whose versions it counts. */
async function publishAll(transactions: PoolTransactions, events: number, published: () => void): Promise<void> {
  const outbox = new Outbox('bench');
  const ids = Array.from({ length: keys }, () => v7());
  let next = 0;
  const writer = async (nr: number) => {
    const own = ids.filter((_, index) => index % writers === nr);
    for (let turn = 0; next++ < events; turn++) {
      const key = own[turn % own.length]!;
      const now = new Date();
      const data = { accountId: key, endedAt: now.toISOString() };
      const publication = { key, version: 1 + Math.floor(turn / own.length), data };
      const cause = { id: v7(), time: now, actor: 'bench', correlationId: 'bench' };
      await transactions.run((sql) => outbox.publish(sql, [{ eventClass: SessionEndedV1, publication, cause }]));
      published();
    }
  };
  await Promise.all(Array.from({ length: writers }, (_, nr) => writer(nr)));
}
