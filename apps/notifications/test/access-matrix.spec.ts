import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccessMatrix, readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { callers, NotificationsSeason, samples } from './notifications-season.js';

jest.setTimeout(90_000);
const rows = readAccessTable(new URL('./access.md', import.meta.url));
let season: NotificationsSeason;
let matrix: AccessMatrix;

beforeAll(async () => {
  season = await NotificationsSeason.start();
  const { system, objects } = season;
  const tables = await ServiceTables.remember(system.database, 'notifications');
  const requests = new ServiceRequests(system, 'notifications');
  matrix = new AccessMatrix(rows, { requests, tables, callers, objects, samples });
});
afterAll(() => season.system.stop());

test('S35: every route has its line in the table', () => expect(matrix.unclassified()).toEqual([]));

test.each(rows)('S21, S35, S36: $route of $object answers each caller as the table says', async (row) => {
  expect(await matrix.deviations(row)).toEqual([]);
});
