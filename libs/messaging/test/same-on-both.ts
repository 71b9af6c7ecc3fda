import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { Consumer } from '../src/consumer.js';
import { Operator } from '../src/operator.js';
import { rebuild } from '../src/rebuild.js';
import { eventually, journalTables, silenceMs, type Journal } from './journal.js';
import { keyOf, topic } from './keys.js';
import { Worker } from './processes/workers.js';

const because = { actor: 'operator', reason: 'as the test says' };
const keys = 4;

/** What a key should look like: handled versions in order, and what is parked. */
interface KeyModel {
  version: number;
  poisoned: boolean;
  handled: number[];
  parked: number[];
}

export type Model = KeyModel[];

export const newModel = (): Model =>
  Array.from({ length: keys }, () => ({ version: 0, poisoned: false, handled: [], parked: [] }));

/** The system under test: a journal whose worker is a process that can be killed. */
export class Real {
  readonly operator: Operator;
  private readonly onError = () => undefined;

  private constructor(
    readonly journal: Journal,
    public worker: Worker,
  ) {
    const { transactions } = journal;
    journal.before = (key, _version, sql) => journal.refusePoisoned(key, sql);
    const handlers = journal.handlers();
    const options = { schema: 'journal', group: 'journal', transactions, handlers, onParked: this.onError };
    this.operator = new Operator('journal', 'journal', transactions, new Consumer(options));
  }

  static async on(journal: Journal): Promise<Real> {
    return new Real(journal, await Worker.start(journal.place));
  }

  async publish(model: Model, names: number[]): Promise<void> {
    for (const n of names) {
      const key = model[n]!;
      key.version++;
      (key.poisoned || key.parked.length > 0 ? key.parked : key.handled).push(key.version);
      await this.journal.transactions.run((sql) => this.journal.publish(sql, keyOf(n), key.version));
    }
  }

  /** Everything published has come to where the model says. */
  async settled(model: Model): Promise<void> {
    await eventually(async () => expect(await this.state()).toEqual(stateOf(model)), 60);
  }

  async state(schema = 'journal'): Promise<string[]> {
    const { rows } = await this.journal.pool.query<{ says: string }>(
      `select key || ' handled ' || string_agg(version::text, ' ' order by id) as says from ${schema}.line group by key
       union all select key || ' parked ' || string_agg(envelope::json ->> 'aggregateversion', ' ' order by id)
       from (select key, envelope, min(id) as id from ${schema}.parked_event group by key, envelope) as parked
       group by key order by 1`,
    );
    return rows.map(({ says }) => says);
  }

  async rebuilt(): Promise<string[]> {
    const shadow = `shadow_${v7().replaceAll('-', '')}`;
    for (const statement of journalTables(shadow)) await this.journal.pool.query(statement);
    const { log, transactions } = this.journal;
    const handlers = this.journal.handlers(shadow);
    const options = { schema: 'journal', group: 'journal', shadow, log, transactions, handlers, holder: v7() };
    await rebuild({ ...options, onError: this.onError }, because);
    return this.state(shadow);
  }
}

function stateOf(model: Model): string[] {
  return model
    .flatMap(({ handled, parked }, n) => [
      ...(handled.length > 0 ? [`${keyOf(n)} handled ${handled.join(' ')}`] : []),
      ...(parked.length > 0 ? [`${keyOf(n)} parked ${parked.join(' ')}`] : []),
    ])
    .toSorted();
}

export function hashOf(state: string[]): string {
  return createHash('sha256').update(state.join('\n')).digest('hex');
}

type Step = fc.AsyncCommand<Model, Real>;

/** Each step is over when the system stands where the model says, so that no step depends on how fast the one before was. */
function step(name: string, run: (model: Model, real: Real) => Promise<void>): Step {
  return {
    check: () => true,
    run: async (model, real) => {
      await run(model, real);
      await real.settled(model);
    },
    toString: () => name,
  };
}

const key = fc.nat(keys - 1);
const burst = fc.array(key, { minLength: 3, maxLength: 12 });

const publishing = burst.map((names) => step(`publish ${names.join()}`, (model, real) => real.publish(model, names)));

const poisoning = key.map((n) =>
  step(`poison ${n}`, async (model, real) => {
    model[n]!.poisoned = true;
    await real.journal.pool.query('insert into journal.poison values ($1) on conflict do nothing', [keyOf(n)]);
    await real.publish(model, [n, n]);
  }),
);

const mending = key.map((n) =>
  step(`mend and redrive ${n}`, async (model, real) => {
    const { parked, handled } = model[n]!;
    model[n]!.poisoned = false;
    await real.journal.pool.query('delete from journal.poison where key = $1', [keyOf(n)]);
    await real.operator.redrive(topic, keyOf(n), because);
    handled.push(...parked.splice(0));
  }),
);

const redriving = key.map((n) =>
  step(`redrive ${n}, mended or not`, async (model, real) => {
    const { parked, poisoned } = model[n]!;
    const done = await real.operator.redrive(topic, keyOf(n), because);
    expect(done).toBe(!poisoned || parked.length === 0);
  }),
);

const skipping = key.map((n) =>
  step(`skip ${n}`, async (model, real) => {
    const first = (await real.operator.list(1_000)).find((parked) => parked.key === keyOf(n));
    if (!first) return;
    await real.operator.skip(first.id, because);
    model[n]!.parked.shift();
  }),
);

const crashing = burst.map((names) =>
  step(`crash in the middle of ${names.join()}`, async (model, real) => {
    const published = real.publish(model, names);
    await real.worker.kill();
    real.worker = await Worker.start(real.journal.place);
    await published;
  }),
);

const pausing = burst.map((names) =>
  step(`another one takes over from a sleeper during ${names.join()}`, async (model, real) => {
    const sleeper = real.worker;
    sleeper.pause();
    await real.publish(model, names);
    real.worker = await Worker.start(real.journal.place);
    await new Promise((resolve) => setTimeout(resolve, silenceMs));
    sleeper.resume();
    await real.settled(model);
    expect(await sleeper.stop()).toBe(0);
  }),
);

const rebalancing = burst.map((names) =>
  step(`one comes and one goes during ${names.join()}`, async (model, real) => {
    const goes = real.worker;
    const published = real.publish(model, names);
    real.worker = await Worker.start(real.journal.place);
    await published;
    expect(await goes.stop()).toBe(0);
  }),
);

/** What a rebuild comes to: a handler that fails now fails at the first event of its key, one that was mended at none. */
function rebuiltFrom(model: Model): Model {
  return model.map((one) => {
    const all = [...one.handled, ...one.parked];
    return { ...one, handled: one.poisoned ? [] : all, parked: one.poisoned ? all : [] };
  });
}

const rewinding = fc.constant(
  step('rewind into a shadow', async (model, real) => {
    expect(await real.rebuilt()).toEqual(stateOf(rebuiltFrom(model)));
  }),
);

/** Every kind of step once in each round, in an order of its own, and publishing between them. */
export function stepsFor(seed: number, rounds: number): Step[] {
  const kinds = [poisoning, mending, redriving, skipping, crashing, pausing, rebalancing, rewinding];
  const inOrder = fc.shuffledSubarray(kinds, { minLength: kinds.length });
  const round = inOrder.chain((order) => fc.tuple(...order.flatMap((kind) => [publishing, kind])));
  return fc.sample(round, { seed, numRuns: rounds }).flat();
}
