import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccessMatrix, readAccessTable } from '@sangtao/service-kit/testing/access-matrix';
import { BadInput, rightfulUses } from '@sangtao/service-kit/testing/bad-input';
import { ServiceRequests } from '@sangtao/service-kit/testing/service-requests';
import { ServiceTables } from '@sangtao/service-kit/testing/service-tables';
import { AgreementsSeason } from './agreements-season.js';
import { admin, aPerson, id, officer, type Agreement } from './agreements-world.js';

jest.setTimeout(120_000);
const rows = readAccessTable(new URL('./signings.access.md', import.meta.url));
const season = new AgreementsSeason();
const { world } = season;
const [gatheringId, sessionId] = [id(700), id(701)];
const organiser = id(60);
const organises = [{ role: 'organiser' as const, scope: gatheringId }];
const path = `/gatherings/${gatheringId}/signings`;
let signed: Agreement[];
let parts: ConstructorParameters<typeof AccessMatrix>[1];

interface Signing {
  sessionId: string;
  version: number;
  agreements: { id: string; announced: boolean; parties: { signatory: string | null; owner: string | null }[] }[];
}

const organised = async () => {
  const { body } = await world.call<{ items: Signing[] }>(organiser, 'GET', path, { grants: organises });
  return body.items.find((one) => one.sessionId === sessionId)!;
};
const idsOf = ({ agreements }: Signing) => agreements.map((one) => one.id);
const order = (agreementIds: string[], version: number) =>
  world.call<Signing>(organiser, 'PUT', `${path}/${sessionId}/order`, {
    grants: organises,
    body: { agreementIds },
    version,
  });
const announced = async () => {
  const response = await fetch(`${world.system.url}/api/exchange${path}/announced`);
  return ((await response.json()) as { items: { id: string; isSigned: boolean; parties: object[] }[] }).items;
};

beforeAll(async () => {
  const { system } = await season.start();
  await system.database.query(
    `insert into exchange.gathering (id, name_vi, name_en, starts_on, ends_on, time_zone, province_code, venue, gathering_version)
     values ($1, 'Techconnect', 'Techconnect', '2026-01-10', '2026-01-11', 'Asia/Ho_Chi_Minh', '40', 'Vinh', 1)`,
    [gatheringId],
  );
  const there = { gatheringId, signingId: sessionId };
  const parties = [
    { organisationId: 'org-40', owner: aPerson(1), signatory: 'Ông Chu Văn Đạt, Chủ tịch' },
    { name: 'Ví dụ Trading Ltd', owner: aPerson(2) },
  ];
  signed = [];
  for (const more of [{ parties, announced: true }, {}, { announced: true }]) {
    signed.push(await world.draft({ ...there, ...more }));
  }
  const tables = await ServiceTables.remember(system.database, 'exchange');
  const requests = new ServiceRequests(system, 'exchange');
  const callers = { ...season.callers, 'its organiser': { accountId: organiser, grants: organises } };
  const objects = {
    'the gathering': { gatheringId },
    'the session': { gatheringId, sessionId, version: '0' },
    'another session': { gatheringId, sessionId: id(799), version: '0' },
  };
  const samples = {
    'PUT /gatherings/:gatheringId/signings/:sessionId/order': () => ({
      body: { agreementIds: signed.map((one) => one.id) },
      version: 0,
    }),
  };
  parts = { requests, tables, callers, objects, samples };
});
afterAll(() => world.system.stop());

test.each(rows)('S21, S35, S36: $route of $object answers each caller as the table says', async (row) => {
  expect(await new AccessMatrix(rows, parts).deviations(row)).toEqual([]);
});

test.each(rightfulUses(rows))('$route refuses what is wrong, says what, and changes nothing', async (use) => {
  expect(await new BadInput(parts).deviations(use)).toEqual([]);
});

test('stands in the order in which it was written down, until somebody sets another; that is set back as it was', async () => {
  const first = await organised();
  expect([first.version, idsOf(first)]).toEqual([0, signed.map((one) => one.id)]);
  const turned = [signed[2]!.id, signed[0]!.id, signed[1]!.id];
  const set = await order(turned, 0);
  expect([set.status, set.body.version, set.headers.get('etag')]).toEqual([200, 1, '"1"']);
  expect(idsOf(await organised())).toEqual(turned);
  const late = await order(idsOf(first), 0);
  expect([late.status, late.body.code]).toEqual([412, 'version-conflict']);
  expect((await order(idsOf(first), 1)).status).toBe(200);
  expect(idsOf(await organised())).toEqual(idsOf(first));
  await order(turned, 2);
});

test('an order that was made from another list is refused, and one more agreement comes last', async () => {
  const { version } = await organised();
  const few = await order([signed[0]!.id], version);
  expect([few.status, few.body.code]).toEqual([409, 'signing-changed']);
  const more = await world.draft({ gatheringId, signingId: sessionId });
  expect(idsOf(await organised()).at(-1)).toBe(more.id);
  await world.call(officer, 'POST', `/agreements/${more.id}/end`, {
    body: { reason: 'Hai bên hoãn' },
    version: more.version,
  });
  expect(idsOf(await organised())).not.toContain(more.id);
});

test('its host reads who signs for each side; where nobody is named, who answers for it', async () => {
  const { agreements } = await organised();
  const { parties } = agreements.find((one) => one.id === signed[0]!.id)!;
  expect(parties.map(({ signatory, owner }) => [signatory, owner])).toEqual([
    ['Ông Chu Văn Đạt, Chủ tịch', 'Người 1'],
    [null, 'Người 2'],
  ]);
});

test('everybody reads title and parties of those that are announced, in the same order, and nobody’s name', async () => {
  const shown = await announced();
  expect(shown.map((one) => one.id)).toEqual([signed[2]!.id, signed[0]!.id]);
  expect(shown.every((one) => !one.isSigned)).toBe(true);
  expect(shown[1]!.parties).toEqual([
    { organisationId: 'org-40', name: null },
    { organisationId: null, name: 'Ví dụ Trading Ltd' },
  ]);
  expect(JSON.stringify(shown)).not.toMatch(/Đạt|Người|@/);
  await world.sign(signed[2]!.id, signed[2]!.version);
  expect((await announced())[0]).toMatchObject({ id: signed[2]!.id, isSigned: true });
  const { version } = await world.seen(signed[0]!.id);
  await world.call(officer, 'PATCH', `/agreements/${signed[0]!.id}`, { body: { announced: false }, version });
  expect((await announced()).map((one) => one.id)).toEqual([signed[2]!.id]);
});

test('what stands in no session is listed, signed or not; what is to be signed until an organiser of the event places it', async () => {
  const unplaced = async () => {
    const { body } = await world.call<{ items: { id: string; version: number; signedOn: string | null }[] }>(
      organiser,
      'GET',
      `${path}/unplaced`,
      {
        grants: organises,
      },
    );
    return body.items;
  };
  const [waits, over, done] = [
    await world.draft({ gatheringId }),
    await world.draft({ gatheringId }),
    await world.draft({ gatheringId }),
  ];
  await world.call(officer, 'POST', `/agreements/${over.id}/end`, { body: { reason: 'Hoãn' }, version: over.version });
  await world.sign(done.id, done.version);
  const { signedOn } = await world.seen(done.id);
  expect(signedOn).not.toBeNull();
  const outside = [{ id: done.id, signedOn }];
  expect(await unplaced()).toMatchObject([{ id: waits.id, version: waits.version, signedOn: null }, ...outside]);
  expect(idsOf(await organised())).not.toContain(waits.id);
  const placed = { grants: organises, body: { signingId: sessionId }, version: waits.version };
  expect((await world.call(organiser, 'PATCH', `/agreements/${waits.id}`, placed)).status).toBe(200);
  expect(await unplaced()).toMatchObject(outside);
  expect(idsOf(await organised()).at(-1)).toBe(waits.id);
});

test('of a gathering that is not announced nothing is public', async () => {
  const elsewhere = { gatheringId: id(710), signingId: id(711), announced: true };
  await world.draft(elsewhere);
  const response = await fetch(`${world.system.url}/api/exchange/gatherings/${id(710)}/signings/announced`);
  expect(await response.json()).toMatchObject({ items: [] });
  const office = await world.call<{ items: Signing[] }>(id(3), 'GET', `/gatherings/${id(710)}/signings`, {
    grants: admin,
  });
  expect(office.body.items[0]!.agreements).toHaveLength(1);
});
