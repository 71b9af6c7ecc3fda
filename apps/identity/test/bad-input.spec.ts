import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { BadInput, rightfulUses } from '@sangtao/service-kit/testing/bad-input';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { IdentitySeason, samples } from './identity-season.js';

jest.setTimeout(90_000);
// Ending one's sessions takes nothing that could be wrong, and would be in the way of the rest.
const except = ['GET /auth/*', 'POST /auth/*', 'DELETE /sessions'];
const uses = rightfulUses(readAccessTable(new URL('./access.md', import.meta.url)), except);
let season: IdentitySeason;
let badInput: BadInput;

beforeAll(async () => {
  season = await IdentitySeason.start();
  const { system, key, callers, objects } = season;
  const tables = await ServiceTables.remember(system.database, 'identity');
  const requests = new ServiceRequests(system, 'identity', key);
  badInput = new BadInput({ requests, tables, callers, objects, samples });
});
afterAll(() => season.system.stop());

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
