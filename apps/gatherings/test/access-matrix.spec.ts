import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccessMatrix, readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { GatheringsSeason, samples } from './gatherings-season.js';

jest.setTimeout(90_000);
const rows = readAccessTable(new URL('./access.md', import.meta.url));
let season: GatheringsSeason;
let matrix: AccessMatrix;

beforeAll(async () => {
  season = await GatheringsSeason.start();
  const { world, callers, objects } = season;
  const { system } = world;
  const tables = await ServiceTables.remember(system.database, 'gatherings');
  const requests = new ServiceRequests(system, 'gatherings');
  matrix = new AccessMatrix(rows, { requests, tables, callers, objects, samples });
});
afterAll(() => season.world.system.stop());

test('S35: every route has its line in a table', () => {
  const elsewhere = ['agenda', 'check-in', 'floor', 'numbers', 'reports'].flatMap((part) =>
    readAccessTable(new URL(`./${part}.access.md`, import.meta.url)),
  );
  expect(matrix.unclassified(elsewhere)).toEqual([]);
});

test.each(rows)('S21, S35, S36: $route of $object answers each caller as the table says', async (row) => {
  expect(await matrix.deviations(row)).toEqual([]);
});
