import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccessMatrix, readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { BadInput, rightfulUses } from '@sangtao/service-kit/testing/bad-input';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { AlertOrganisers } from '../src/gate-alerts/alert-organisers.job.js';
import { CheckInSeason } from './check-in-season.js';
import { ReportWorld } from './report-world.js';

jest.setTimeout(120_000);
const rows = readAccessTable(new URL('./reports.access.md', import.meta.url));
const report = '/gatherings/:id/reports/:number';
const samples = {
  'GET /gatherings/:id/reports': () => ({ query: 'limit=5' }),
  [`GET ${report}/rows`]: () => ({ query: 'list=delegates&kindCode=visitor&provinceCode=none&limit=5' }),
  [`GET ${report}/pdf`]: () => ({ query: 'language=en' }),
};
const world = new ReportWorld();
const season = new CheckInSeason(world);
let matrix: AccessMatrix;
let badInput: BadInput;

beforeAll(async () => {
  const { callers, objects } = await season.start();
  await world.whole(objects.ended!.id!);
  objects['a report'] = { ...objects.ended, number: '1' };
  objects['a report of another'] = { ...objects['under way'], number: '1' };
  const { system } = world;
  // It tells of what the gates let in wrongly: once, and not while somebody asks.
  await system.contexts.get('gatherings')!.app.get(AlertOrganisers, { strict: false }).run();
  await system.settle();
  const tables = await ServiceTables.remember(system.database, 'gatherings');
  const parts = { requests: new ServiceRequests(system, 'gatherings'), tables, callers, objects, samples };
  matrix = new AccessMatrix(rows, parts);
  badInput = new BadInput(parts);
});
afterAll(() => world.system.stop());

test.each(rows)('S21, S35, S36: $route of $object answers each caller as the table says', async (row) => {
  expect(await matrix.deviations(row)).toEqual([]);
});

test.each(rightfulUses(rows))('$route refuses what is wrong, says what, and changes nothing', async (use) => {
  expect(await badInput.deviations(use)).toEqual([]);
});
