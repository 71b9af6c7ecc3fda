import { createHash } from 'node:crypto';
import type { LogBatch } from '../../src/event-log.js';
import { Journal, type JournalPlace } from '../journal.js';
import { consumerWithout, type Guard } from '../without-guard.js';
import type { Consumer } from '../../src/consumer.js';
import type { Prepared } from '../../src/sql.js';

/** A place in the worker's work where it says that it is there, and goes on only when it is told to. */
export type HoldPoint = 'before a batch' | 'in the handler';

export interface WorkerTask extends JournalPlace {
  without: Guard[];
  /** Holds once, at the first batch or event that it meets. */
  hold?: HoldPoint;
  /** Each event causes another one, in the same transaction. Its version alone would be refused the second time. */
  publishesOn: boolean;
  /** How much its clock is ahead of the machine's. */
  clockAheadMs: number;
  /** Leases begin and end by its own clock instead of the database's. */
  leasesByOwnClock: boolean;
}

export type WorkerSays = 'ready' | 'held' | 'went on';

const task = JSON.parse(process.argv[2]!) as WorkerTask;
const TrueDate = Date;
const now = () => TrueDate.now() + task.clockAheadMs;
globalThis.Date = new Proxy(TrueDate, {
  construct: (target, given: unknown[]) => Reflect.construct(target, given.length === 0 ? [now()] : given) as Date,
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});

const journal = await join();
let holdAt = task.hold;

async function join(): Promise<Journal> {
  const joined = await Journal.join(task);
  if (task.leasesByOwnClock) joined.transactions.rewrite = byOwnClock;
  return joined;
}

function byOwnClock(statement: Prepared): Prepared {
  if (!statement.name.endsWith('.take-lease')) return statement;
  const text = statement.text.replaceAll('now()', `'${new Date().toISOString()}'::timestamptz`);
  return { name: createHash('md5').update(text).digest('hex'), text };
}

const told = new Promise<void>((resolve) => process.once('message', () => resolve()));
const say = (what: WorkerSays) => process.send?.(what);

async function holdIf(point: HoldPoint): Promise<boolean> {
  if (holdAt !== point) return false;
  holdAt = undefined;
  say('held');
  await told;
  return true;
}

/** Says when the batch that it was held at has got its end, whatever that was. */
function holding(consumer: Consumer): Consumer {
  const deliver = consumer.deliver.bind(consumer);
  consumer.deliver = async (batches: readonly LogBatch[]) => {
    const held = await holdIf('before a batch');
    try {
      return await deliver(batches);
    } finally {
      if (held) say('went on');
    }
  };
  return consumer;
}

journal.before = async (key, version, sql) => {
  await holdIf('in the handler');
  await journal.refusePoisoned(key, sql);
  if (task.publishesOn) await journal.publishOn(sql, key, version);
};
const echo = await join();
await journal.startRuntime(journal.handlers(), 'journal', (options) => ({
  consumer: holding(consumerWithout(task.without, options)),
}));
await echo.startRuntime(echo.handlers('journal', 'echo'), 'echo');
say('ready');

// A worker never outlives the test that started it.
process.once('disconnect', () => process.exit(0));
process.once('SIGTERM', () => {
  void Promise.all([journal.close(), echo.close()]).then(() => process.exit(0));
});
