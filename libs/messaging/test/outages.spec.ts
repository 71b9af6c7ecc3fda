import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
// The broker is plain JavaScript beside its list of jars, so that `npm run kafka` needs no build.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { startBroker } from '../../../infra/kafka/broker.mjs';
import { CuttingProxy, type Weather } from '@sangtao/testing/cutting-proxy';
import { logsToTest, shortSessions } from '@sangtao/testing/kafka';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { eventually, Journal } from './journal.js';
import { keyOf } from './keys.js';
import { Worker } from './processes/workers.js';
import { noViolations, violationsOf } from './violations.js';

/** How long each outage lasts; the promise is ten minutes, the default fits the gate. */
const seconds = Number(process.env.OUTAGE_SECONDS ?? 5);
jest.setTimeout(240_000 + seconds * 4_000);
let postgres: TestPostgres;

beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Publishes past the outage, which only the worker meets. */
class Publisher {
  private readonly versions = new Map<number, number>();

  constructor(private readonly journal: Journal) {}

  async publish(times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      for (const n of [1, 2, 3]) {
        const version = (this.versions.get(n) ?? 0) + 1;
        await this.journal.transactions.run((sql) => this.journal.publish(sql, keyOf(n), version));
        this.versions.set(n, version);
      }
    }
  }

  async allHandled(): Promise<void> {
    await eventually(async () => expect(await violationsOf(this.journal.pool)).toEqual(noViolations), 60);
  }
}

describe.each(logsToTest())('on the log in %s', (where) => {
  test('G14: whatever way the database is away, the worker that could not reach it catches up by itself, also over a narrow way', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sangtao-kafka-'));
    const broker = where === 'kafka' ? await startBroker({ dataDir, properties: shortSessions }) : undefined;
    const journal = await Journal.open(await postgres.createDatabase(), broker?.brokers);
    const address = new URL(journal.place.connectionString);
    const proxy = await CuttingProxy.to(Number(address.port));
    address.port = String(proxy.port);
    const worker = await Worker.start({ ...journal.place, connectionString: String(address) });
    try {
      const publisher = new Publisher(journal);
      await publisher.publish(3);
      await publisher.allHandled();
      for (const weather of ['refuse', 'black hole'] satisfies Weather[]) {
        proxy.turn(weather);
        await publisher.publish(20);
        await wait(seconds * 1000);
        expect((await violationsOf(journal.pool)).missing).toBeGreaterThan(0);
        proxy.clear();
        await publisher.allHandled();
      }
      // A narrow way is no outage: it takes longer, and needs no better weather.
      proxy.turn('slow');
      await publisher.publish(20);
      expect((await violationsOf(journal.pool)).missing).toBeGreaterThan(0);
      await publisher.allHandled();
      proxy.turn('forward');
      expect(await worker.stop()).toBe(0);
    } finally {
      await worker.kill();
      await proxy.stop();
      await journal.close();
      await broker?.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});

if (logsToTest().includes('kafka')) {
  test('G14: a broker that is away, killed or only silent, stops nobody who publishes, and what waits drains when it is back', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'sangtao-kafka-'));
    let broker = await startBroker({ dataDir, properties: shortSessions });
    const journal = await Journal.open(await postgres.createDatabase(), broker.brokers);
    const worker = await Worker.start(journal.place);
    try {
      const publisher = new Publisher(journal);
      await publisher.publish(3);
      await publisher.allHandled();
      process.kill(broker.pid, 'SIGKILL');
      await publisher.publish(20);
      await wait(seconds * 1000);
      expect((await violationsOf(journal.pool)).missing).toBeGreaterThan(0);
      broker = await startBroker({ dataDir, port: Number(broker.brokers.split(':')[1]), properties: shortSessions });
      await publisher.allHandled();
      process.kill(broker.pid, 'SIGSTOP');
      await publisher.publish(20);
      await wait(seconds * 1000);
      process.kill(broker.pid, 'SIGCONT');
      await publisher.allHandled();
      expect(await worker.stop()).toBe(0);
    } finally {
      await worker.kill();
      await journal.close();
      await broker.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  });
}
