import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccessMatrix, readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { AgreementsSeason } from './agreements-season.js';

jest.setTimeout(90_000);
const rows = readAccessTable(new URL('./agreements.access.md', import.meta.url));
const season = new AgreementsSeason();
let matrix: AccessMatrix;

beforeAll(async () => {
  const { system } = await season.start();
  const tables = await ServiceTables.remember(system.database, 'exchange');
  const requests = new ServiceRequests(system, 'exchange');
  const { callers, objects, samples } = season;
  matrix = new AccessMatrix(rows, { requests, tables, callers, objects, samples });
});
afterAll(() => season.world.system.stop());

test.each(rows)('S21, S35, S36: $route of $object answers each caller as the table says', async (row) => {
  expect(await matrix.deviations(row)).toEqual([]);
});
