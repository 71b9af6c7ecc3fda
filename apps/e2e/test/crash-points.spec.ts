import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import fc from 'fast-check';
import { Pool } from 'pg';
import { agreed, disagreements } from '../src/faults/agreement.js';
import { Crashing } from '../src/faults/crash-points.js';
import type { CrashPoint } from '../src/faults/faults.js';
import { newDataDir } from '../src/product.js';

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
/** Crashes that are drawn; the default fits the gate. */
const rounds = Number(process.env.ROUNDS ?? 5);
process.stdout.write(`seed ${seed}, ${rounds} rounds\n`);
jest.setTimeout(240_000 + rounds * 10_000);

let postgres: TestPostgres;
let crashing: Crashing;
let pool: Pool;
const dataDir = await newDataDir();

beforeAll(async () => {
  postgres = await startPostgres();
  const databaseUrl = await postgres.createDatabase();
  crashing = await Crashing.start({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir });
  pool = new Pool({ connectionString: databaseUrl, max: 2 });
});
afterAll(async () => {
  await pool.end();
  await crashing.stop();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const moments = ['before it is sent', 'when it was sent', 'when it is answered'] as const;
const never: CrashPoint = { when: 'before it is sent', nth: 1_000 };
const crash = fc.record({
  command: fc.nat(3),
  when: fc.constantFrom(...moments),
  share: fc.nat(99),
});
/** How many statements each kind of command takes. */
const statements = new Map<string, number>();

test('where nobody dies, events and rows agree', async () => {
  // Now and then one asks for what others have in memory: the fewest count, so that each that is drawn comes.
  for (let times = 0; times < 3; times++) {
    for (const command of await crashing.commands()) {
      const answer = await crashing.send(command, never);
      expect(answer!.status).toBeLessThan(300);
      statements.set(command.name, Math.min(answer!.statements, statements.get(command.name) ?? Infinity));
    }
  }
  expect(Math.min(...statements.values())).toBeGreaterThan(3);
  expect(await disagreements(pool)).toEqual(agreed);
});

test('G2, G9: killed at any statement of a command, the product keeps change and event or neither, and a retry has one effect', async () => {
  for (const { command: index, when, share } of fc.sample(fc.noBias(crash), { seed, numRuns: rounds })) {
    const command = (await crashing.commands())[index]!;
    const nth = 1 + Math.floor((share / 100) * statements.get(command.name)!);
    process.stdout.write(`${command.name}: statement ${nth} of ${statements.get(command.name)}, ${when}\n`);
    expect(await crashing.send(command, { when, nth })).toBeUndefined();
    expect(await disagreements(pool)).toEqual(agreed);
    await crashing.startAgain();
    const [retried, again] = [await crashing.send(command, never), await crashing.send(command, never)];
    expect(retried!.status).toBeLessThan(300);
    expect(again!.body).toEqual(retried!.body);
    expect(await disagreements(pool)).toEqual(agreed);
  }
  const titles = await pool.query<{ n: number }>(
    'select count(*) - count(distinct title) as n from registration.entry where edition_id = $1',
    [crashing.contest.editionId],
  );
  expect(Number(titles.rows[0]!.n)).toBe(0);
});

test('G2: a product that commits the change before its event is caught', async () => {
  await crashing.stop();
  await crashing.startAgain({ without: ['one transaction'] });
  let { withoutEvent } = agreed;
  const count = statements.get('hand in')!;
  // Somewhere between the first statement and the commit lies the publication.
  for (let nth = count - 1; nth > 1 && withoutEvent === 0; nth--) {
    const [command] = await crashing.commands();
    expect(await crashing.send(command!, { when: 'when it is answered', nth })).toBeUndefined();
    ({ withoutEvent } = await disagreements(pool));
    await crashing.startAgain({ without: ['one transaction'] });
  }
  expect(withoutEvent).toBeGreaterThan(0);
});
