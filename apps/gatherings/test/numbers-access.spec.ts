import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccessMatrix, readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { BadInput, rightfulUses } from '@sangtao/service-kit/testing/bad-input';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { CheckInSeason } from './check-in-season.js';
import { dayIn } from './gatherings-world.js';

jest.setTimeout(120_000);
const rows = readAccessTable(new URL('./numbers.access.md', import.meta.url));
const samples = {
  'GET /gatherings/:id/admissions': () => ({ query: `day=${dayIn(0)}&hour=9&zone=booths&first=day&limit=5` }),
};
const season = new CheckInSeason();
let matrix: AccessMatrix;
let badInput: BadInput;

beforeAll(async () => {
  const { world, callers, objects } = await season.start();
  const { system } = world;
  const tables = await ServiceTables.remember(system.database, 'gatherings');
  const parts = { requests: new ServiceRequests(system, 'gatherings'), tables, callers, objects, samples };
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
