import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Grant, Role } from '@sangtao/service-kit/auth';
import { readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { BadInput, rightfulUses } from '@sangtao/service-kit/testing/bad-input';
import { ServiceRequests, type Caller } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { AwardsSeason } from './awards-season.js';
import { admin, id, organiserOf } from './awards-world.js';

jest.setTimeout(90_000);
const uses = rightfulUses(readAccessTable(new URL('./access.md', import.meta.url)));
const season = new AwardsSeason();
let badInput: BadInput;

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
