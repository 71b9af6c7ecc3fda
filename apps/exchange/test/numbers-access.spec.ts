import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccessMatrix, readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { BadInput, rightfulUses } from '@sangtao/service-kit/testing/bad-input';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { id } from './agreements-world.js';
import { MeetingsSeason } from './meetings-season.js';

jest.setTimeout(120_000);
const rows = readAccessTable(new URL('./numbers.access.md', import.meta.url));
const listings = 'side=offer&sector=energy&region=north_central&provinceCode=40&limit=5';
const samples = {
  'GET /gatherings/:gatheringId/numbers/listings': () => ({ query: listings }),
  'GET /gatherings/:gatheringId/numbers/steps': () => ({ query: 'step=held&limit=5' }),
  'GET /numbers/listings': () => ({ query: `${listings}&state=published` }),
  'GET /numbers/steps': () => ({ query: 'step=match&limit=5' }),
};
const season = new MeetingsSeason();
let matrix: AccessMatrix;
let badInput: BadInput;

beforeAll(async () => {
  const { system } = await season.start();
  const all = { accountId: id(60), grants: [{ role: 'organiser' as const, scope: '*' }] };
  const callers = { ...season.callers, 'organiser of all': all };
  const tables = await ServiceTables.remember(system.database, 'exchange');
  const requests = new ServiceRequests(system, 'exchange');
  const parts = { requests, tables, callers, objects: season.objects, samples };
  matrix = new AccessMatrix(rows, parts);
  badInput = new BadInput(parts);
});
afterAll(() => season.world.system.stop());

test.each(rows)('S21, S35, S36: $route of $object answers each caller as the table says', async (row) => {
  expect(await matrix.deviations(row)).toEqual([]);
});

test.each(rightfulUses(rows))('$route refuses what is wrong, says what, and changes nothing', async (use) => {
  expect(await badInput.deviations(use)).toEqual([]);
});
