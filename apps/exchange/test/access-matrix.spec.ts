import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccessMatrix, readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { ExchangeSeason, samples } from './exchange-season.js';

jest.setTimeout(90_000);
const rows = readAccessTable(new URL('./access.md', import.meta.url));
const season = new ExchangeSeason();
let matrix: AccessMatrix;

beforeAll(async () => {
  await season.start();
  const { world, callers, objects } = season;
  const { system } = world;
  const tables = await ServiceTables.remember(system.database, 'exchange');
  const requests = new ServiceRequests(system, 'exchange');
  matrix = new AccessMatrix(rows, { requests, tables, callers, objects, samples });
});
afterAll(() => season.world.system.stop());

test('S35: every route has its line in a table', () => {
  const others = ['agreements', 'meetings', 'numbers', 'signings'].flatMap((name) =>
    readAccessTable(new URL(`./${name}.access.md`, import.meta.url)),
  );
  expect(matrix.unclassified(others)).toEqual([]);
});

test.each(rows)('S21, S35, S36: $route of $object answers each caller as the table says', async (row) => {
  expect(await matrix.deviations(row)).toEqual([]);
});
