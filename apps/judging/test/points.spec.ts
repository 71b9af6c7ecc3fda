import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { account, JudgingWorld } from './judging-world.js';

jest.setTimeout(60_000);
const judge = { accountId: account(0), grants: [] };
let world: JudgingWorld;
let tables: ServiceTables;
let requests: ServiceRequests;

beforeAll(async () => {
  world = await JudgingWorld.start();
  await world.accept(0);
  await world.accept(1);
  await world.appoint({});
  await world.open();
  await world.submit(0, 1, [50, 50, 50]);
  await world.system.settle();
  for (;;) {
    const [row] = await world.sql<{ waiting: number }>('select count(*)::int as waiting from judging.ledger_pending');
    if (row!.waiting === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  tables = await ServiceTables.remember(world.system.database, 'judging');
  requests = new ServiceRequests(world.system, 'judging');
});
afterAll(() => world.system.stop());

/** As it stands in the JSON: what a language's own number type would lose is sent all the same. */
async function score(method: string, path: string, points: string) {
  const body = `{"points":{"novelty":${points},"applicability":50,"effectiveness":50}}`;
  const answer = await requests.send({ method, path, body, headers: await requests.headersOf(judge) });
  return { status: answer.status, ...(JSON.parse(answer.text) as { code?: string; errors?: { field: string }[] }) };
}

const wrong = ['-1', '101', '1e309', '-1e309', '-0', '-0.0', '50.5', '1e-9', '99.9999999', '1e21'];
const noNumbers = [
  '"50"',
  '"٥٠"',
  '"５０"',
  '"NaN"',
  '"Infinity"',
  '"0x32"',
  '"5e1"',
  'true',
  '[50]',
  '{"valueOf":50}',
];

describe('S56: points that are out of bounds, between two steps or no number are refused', () => {
  test.each([...wrong, ...noNumbers])('%s neither as a draft nor handed in, first or again', async (points) => {
    for (const [method, path] of [
      ['PUT', `${world.sheet(0)}/sheet`],
      ['POST', `${world.sheet(0)}/submit`],
      ['POST', `${world.sheet(1)}/submit`],
    ] as const) {
      const answer = await score(method, path, points);
      expect([path.slice(-6), answer.status, answer.code]).toEqual([path.slice(-6), 400, 'invalid-input']);
      expect(answer.errors!.map(({ field }) => field)).toContain('points.novelty');
    }
    expect(await tables.changed()).toEqual([]);
  });

  test.each(['NaN', 'Infinity', '0x32', '050', '+50', '.5', '5٠'])('%s is no JSON', async (points) => {
    expect((await score('POST', `${world.sheet(0)}/submit`, points)).status).toBe(400);
    expect(await tables.changed()).toEqual([]);
  });

  test.each(['0', '100', '50', '5e1', '50.0'])('%s is taken', async (points) => {
    expect((await score('POST', `${world.sheet(0)}/submit`, points)).status).toBe(200);
    await world.system.settle();
    await tables.restore();
  });
});
