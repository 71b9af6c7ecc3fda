import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { contextNames, type ContextName } from '@sangtao/service-kit/context';
import { logsToTest } from '@sangtao/testing/kafka';
import { startPostgres } from '@sangtao/testing/postgres';
import { Pool } from 'pg';
// The broker is plain JavaScript beside its list of jars, so that `npm run kafka` needs no build.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { startBroker } from '../../../infra/kafka/broker.mjs';
import { audit } from '../src/chaos/audit.js';
import { Traffic } from '../src/chaos/traffic.js';
import { layDemonstration } from '../src/product.js';
import { signInAll } from '../src/replay/people.js';
import { Deployment } from '../src/roll-out/deployment.js';
import type { Release, Replica } from '../src/roll-out/replica.js';

jest.setTimeout(600_000);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step();
});

/** Answers of 500 and above, and requests that got none, as the people of the traffic meet them. */
function failures(): string[] {
  const failed: string[] = [];
  const { fetch } = globalThis;
  cleanUp.push(() => (globalThis.fetch = fetch));
  globalThis.fetch = async (...given) => {
    const what = given[0] instanceof Request ? given[0].url : given[0].toString();
    if (what.includes('/health/')) return fetch(...given);
    try {
      const answer = await fetch(...given);
      if (answer.status >= 500) failed.push(`${what}: ${answer.status}`);
      return answer;
    } catch (error) {
      failed.push(`${what}: ${String(error)}`);
      throw error;
    }
  };
  return failed;
}

/** The demonstration with every service as a process, in this release. */
async function deploy(log: 'postgres' | 'kafka') {
  const dataDir = await layDemonstration(log);
  cleanUp.push(() => rm(dataDir, { recursive: true, force: true }));
  const secrets = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as Record<string, string>;
  const files = { directory: join(dataDir, 'postgres'), password: secrets.databasePassword! };
  const postgres = await startPostgres({ files });
  cleanUp.push(() => postgres.stop());
  const settings: Record<string, string> = {
    DATA_DIR: dataDir,
    DATABASE_URL: postgres.urlOf('sangtao'),
    SERVICE_SECRET: secrets.serviceSecret!,
    RATE_LIMIT: '0',
    LOG_LEVEL: 'error',
    SECOND_FACTOR: 'offered',
    DATABASE_POOL: '8',
  };
  if (log === 'kafka') {
    const broker = await startBroker({ dataDir: join(dataDir, 'kafka') });
    cleanUp.push(() => broker.stop());
    settings.KAFKA_BROKERS = broker.brokers;
  }
  const deployment = await Deployment.start(settings);
  cleanUp.push(() => deployment.stop());
  const pool = new Pool({ connectionString: settings.DATABASE_URL, max: 2 });
  cleanUp.push(() => pool.end());
  const { people } = await signInAll(deployment.url, join(dataDir, 'demo-accounts.json'));
  return { deployment, people, pool, dataDir };
}

/** One log fits the gate: what differs between the two is shown by libs/messaging on both. With `WHOLE=1` a release is rolled out on each. */
const logs = process.env.WHOLE ? logsToTest() : logsToTest().slice(-1);
describe.each(logs)('on the log in %s', (log) => {
  test('two releases of each service run side by side under traffic, also when the older one starts again on the newer database: nothing is lost, doubled or refused', async () => {
    const { deployment, people, pool, dataDir } = await deploy(log);
    const traffic = await Traffic.open(people, 2);
    const failed = failures();
    const running = traffic.run();
    const parked = async (service: ContextName) => {
      const { rows } = await pool.query<{ n: number }>(
        `select count(*)::int as n from ${service}.parked_event where state = 'not-yet' and error like '%unknown-type%'`,
      );
      return rows[0]!.n;
    };
    const until = async (holds: () => Promise<boolean>) => {
      for (const end = Date.now() + 60_000; !(await holds()); await wait(50)) {
        if (Date.now() > end) throw new Error(`not within 60 s: ${String(holds)}`);
      }
    };
    const replace = async (older: Replica, release: Release) => {
      process.stdout.write(`${log}: ${older.service} of ${release} release\n`);
      const newer = await deployment.add(older.service, release);
      await wait(500);
      expect(await deployment.retire(older)).toBe(0);
      await wait(500);
      return newer;
    };

    const next = await replace(deployment.of('registration'), 'next');
    // Its news come in a version that nobody else knows yet.
    await until(async () => (await parked('judging')) > 0);
    // It goes again, for the one before, which starts on the tables that it has changed; then it comes for good.
    await replace(await replace(next, 'this'), 'next');
    await replace(deployment.of('judging'), 'next');
    await until(async () => (await parked('judging')) === 0);
    for (const service of ['awards', 'notifications', 'identity'] as const)
      await replace(deployment.of(service), 'next');
    await wait(1_000);
    expect(failed).toEqual([]);

    if (log === logs[0]) {
      // A replica that ends without a word is noticed by those whom it was answering; on either log, so once is enough.
      await deployment.add('registration', 'next');
      for (let times = 0; times < 5 && failed.length === 0; times++) {
        deployment.kill(deployment.of('registration'));
        await deployment.add('registration', 'next');
        await wait(500);
      }
      expect(failed).not.toEqual([]);
    }

    traffic.end();
    await running;
    for (const service of contextNames) await until(async () => (await parked(service)) === 0);
    const { roundId } = traffic.contest;
    const close = () => people.secretary.post(`/api/judging/rounds/${roundId}/close`, { confirm: true });
    const product = { ...deployment, metricsUrls: deployment.metricsUrls, dataDir };
    const { counted, broken, left } = await audit({ product, pool }, traffic, close);
    process.stdout.write(`${JSON.stringify(counted)}\n`);
    expect(counted.handedIn).toBeGreaterThan(30);
    expect(counted.sheets).toBeGreaterThan(10);
    expect({ broken: Object.entries(broken).filter(([, count]) => count > 0), left }).toEqual({ broken: [], left: [] });
    expect(deployment.errors).toEqual([]);
  });
});
