import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Grant, Role } from '@sangtao/service-kit/auth';
import { AccessMatrix, readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { ServiceRequests, type Caller } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { AwardsSeason } from './awards-season.js';
import { admin, id, organiserOf } from './awards-world.js';

jest.setTimeout(90_000);
const rows = readAccessTable(new URL('./access.md', import.meta.url));
const season = new AwardsSeason();
let matrix: AccessMatrix;

const someone = (n: number, ...grants: Grant[]): Caller => ({ accountId: id(50 + n), grants });
const anywhere = (role: Role): Grant => ({ role, scope: '*' });
const callers: Record<string, Caller> = {
  nobody: 'nobody',
  service: 'service',
  person: someone(1),
  honoured: { accountId: id(900_031), grants: [] },
  judge: someone(2, anywhere('judge')),
  chair: someone(3, anywhere('chair')),
  officer: someone(4, { role: 'officer', scope: '01' }),
  'organiser elsewhere': someone(5, ...organiserOf(id(1_999_999))),
  organiser: someone(6, ...season.editions.flatMap(organiserOf)),
  admin: someone(7, ...admin),
};

beforeAll(async () => {
  const { system } = await season.start();
  const tables = await ServiceTables.remember(system.database, 'awards');
  const requests = new ServiceRequests(system, 'awards');
  const { objects, samples } = season;
  matrix = new AccessMatrix(rows, { requests, tables, callers, objects, samples });
});
afterAll(() => season.world.system.stop());

test('S35: every route has its line in the table', () => expect(matrix.unclassified()).toEqual([]));

test.each(rows)('S21, S35, S36: $route of $object answers each caller as the table says', async (row) => {
  expect(await matrix.deviations(row)).toEqual([]);
});
