import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { BadInput, rightfulUses } from '@sangtao/service-kit/testing/bad-input';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { ExchangeSeason, samples } from './exchange-season.js';

jest.setTimeout(120_000);
const uses = rightfulUses(readAccessTable(new URL('./access.md', import.meta.url)));
const season = new ExchangeSeason();
let badInput: BadInput;

beforeAll(async () => {
  await season.start();
  const { world, callers, objects } = season;
  const tables = await ServiceTables.remember(world.system.database, 'exchange');
  const requests = new ServiceRequests(world.system, 'exchange');
  badInput = new BadInput({ requests, tables, callers, objects, samples });
});
afterAll(() => season.world.system.stop());

test.each(uses)('$route refuses what is wrong, says what, and changes nothing', async (use) => {
  expect(await badInput.deviations(use)).toEqual([]);
});

test('S29, S30: no write takes a role, a state, a score, an owner or a prototype besides what it asks for', async () => {
  for (const promise of ['S29', 'S30'] as const) {
    const { tried, found } = await badInput.breaches(promise, uses);
    expect(found).toEqual([]);
    expect(tried).toBeGreaterThan(1);
  }
});
