import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { logsToTest, startKafka } from '@sangtao/testing/kafka';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import fc from 'fast-check';
import { Journal } from './journal.js';
import { hashOf, newModel, Real, stepsFor } from './same-on-both.js';
import { rounds, seed } from './seed.js';

jest.setTimeout(240_000 + rounds * 120_000);
let postgres: TestPostgres;
const hashes: string[] = [];
const logs = logsToTest();

beforeAll(async () => void (postgres = await startPostgres()));
afterAll(() => postgres.stop());

describe.each(logs)('on the log in %s', (where) => {
  test('G6: the same steps lead where the model says', async () => {
    const kafka = where === 'kafka' ? await startKafka() : undefined;
    const journal = await Journal.open(await postgres.createDatabase(), kafka?.brokers);
    const real = await Real.on(journal);
    try {
      await fc.asyncModelRun(() => ({ model: newModel(), real }), stepsFor(seed, rounds));
      hashes.push(hashOf(await real.state()));
    } finally {
      await real.worker.kill();
      await journal.close();
      await kafka?.stop();
    }
  });
});

test('G6: both logs end in the same state', () => {
  expect(hashes).toHaveLength(logs.length);
  expect(new Set(hashes).size).toBe(1);
});
