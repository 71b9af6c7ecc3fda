import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { anArea, aSlot, FloorWorld, type MapBody } from './floor-world.js';
import { dayIn, id, office, type Said } from './gatherings-world.js';

jest.setTimeout(90_000);
const world = new FloorWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const dayMs = 86_400_000;
const words = (vi: string) => ({ vi, en: `${vi} (en)` });
/** At nine in the morning of the first day, there. */
const nine = `${dayIn(30)}T02:00:00.000Z`;

interface Draft {
  version: number;
  rooms: { id: string; name: { vi: string } }[];
  speakers: { id: string; name: string; available: object[] }[];
  sessions: {
    id: string;
    nr: number;
    roomId: string;
    startsAt: string;
    title: { vi: string };
    abstract: { vi: string };
    speakerIds: string[];
    parts: { speakerIds: string[] }[];
  }[];
  lastEdit: object | null;
}
type Shown = Omit<MapBody, 'slots'> & {
  slots: { id: string; areaId: string; startsAt: string; exhibitor: string; title: object }[];
};

const draftOf = async (gatheringId: string) =>
  (await world.call<Draft>(office, { method: 'GET', path: `/gatherings/${gatheringId}/agenda/draft` })).body;
const mapOf = async (gatheringId: string) => (await world.map(gatheringId)).body as unknown as Shown;

async function plan(gatheringId: string, path: string, body: object): Promise<void> {
  const { version: at } = await draftOf(gatheringId);
  const said = await world.call(office, { method: 'PUT', path: `/gatherings/${gatheringId}/agenda/${path}`, body, at });
  if (said.status !== 200) throw new Error(said.bytes.toString());
}

/** An edition with a hall, an exhibitor, a demonstration, a session and two speakers, of whom one is a delegate as well. */
async function edition(code: string): Promise<Said['body']> {
  const gatheringId = await world.built(code);
  const [room, an, binh, area] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await world.register(gatheringId, 100, { name: 'Đồng Ý Một', inviteAgain: true });
  await world.apply(gatheringId, 901, 'Hộ Bí Mật');
  await world.edit(gatheringId, 'PUT', `/areas/${area}`, anArea());
  const slot = { ...aSlot(area, nine), title: words('Máy cấy của Hộ Bí Mật'), exhibitor: 'Hộ Bí Mật' };
  await world.edit(gatheringId, 'PUT', `/slots/${randomUUID()}`, slot);
  await world.edit(gatheringId, 'PUT', `/slots/${randomUUID()}`, {
    ...slot,
    startsAt: nine.replace('T02:00', 'T02:30'),
  });
  await plan(gatheringId, `rooms/${room}`, { name: words('Hội trường'), building: 'A', capacity: 400 });
  const available = [{ from: nine, until: nine.replace('T02', 'T09') }];
  const person = { title: 'TS', organisation: 'Viện Kín', available };
  await plan(gatheringId, `speakers/${an}`, { ...person, name: 'Đỗ Bí Mật', accountId: id(950) });
  await plan(gatheringId, `speakers/${binh}`, { ...person, name: 'Đồng Ý Một', accountId: id(100) });
  await plan(gatheringId, `sessions/${randomUUID()}`, {
    ...{ kind: 'talk', title: words('Đỗ Bí Mật nói về sấy lạnh'), abstract: words('Cùng Đồng Ý Một'), roomId: room },
    ...{ startsAt: nine, minutes: 60, speakerIds: [an, binh] },
    parts: [{ title: words('Mở đầu'), minutes: 10, speakerIds: [an] }],
  });
  return (await world.call(office, { method: 'GET', path: `/gatherings/${gatheringId}` })).body;
}

const wish = (code: string, more: object = {}) => {
  return { code, startsOn: dayIn(395), provinceCode: '01', venue: 'Cung Triển lãm', ...more };
};
const clone = async (sourceId: string, body: object) =>
  (await world.call(office, { method: 'POST', path: `/gatherings/${sourceId}/clone`, body })).body;

test('E1: the agenda and the floor come along on the new days, and the difference says so before', async () => {
  const source = await edition('CP-1');
  const path = `/gatherings/${source.id}/clone/preview`;
  const shown = await world.call<{ items: object[] }>(office, { method: 'POST', path, body: wish('CP-1-NEXT') });
  const line = (group: string, item: string, before: string, after: string, effect: string) => {
    return { group, item, before, after, effect };
  };
  expect(shown.body.items).toEqual(
    expect.arrayContaining([
      line('agenda', 'rooms', '1', '1', 'copied'),
      line('agenda', 'sessions', '1', '1', 'shifted'),
      line('agenda', 'firstSession', nine, nine.replace(dayIn(30), dayIn(395)), 'shifted'),
      line('agenda', 'speakers', '2', '0', 'left'),
      line('floor', 'floorZones', '2', '2', 'copied'),
      line('floor', 'booths', '20', '20', 'copied'),
      line('floor', 'areas', '1', '1', 'copied'),
      line('floor', 'slots', '2', '2', 'shifted'),
      line('floor', 'boothApplications', '1', '0', 'left'),
    ]),
  );
  const next = await clone(source.id, wish('CP-1-NEXT'));
  const [before, after] = [await draftOf(source.id), await draftOf(next.id)];
  expect(after.rooms.map(({ name }) => name.vi)).toEqual(['Hội trường']);
  expect(after.sessions[0]!.roomId).toBe(after.rooms[0]!.id);
  expect(after.sessions[0]!.id).not.toBe(before.sessions[0]!.id);
  expect(Date.parse(after.sessions[0]!.startsAt) - Date.parse(nine)).toBe(365 * dayMs);
  const [was, is] = [await mapOf(source.id), await mapOf(next.id)];
  const codes = ({ features }: Shown) => features.map(({ properties: { kind, code } }) => `${kind} ${code}`);
  expect(codes(is)).toEqual(codes(was));
  expect(is.slots.map(({ startsAt }) => Date.parse(startsAt) - 365 * dayMs)).toEqual(
    was.slots.map(({ startsAt }) => Date.parse(startsAt)),
  );
  expect(is.features.some(({ id: one }) => one === is.slots[0]!.areaId)).toBe(true);
  // Asked again nothing is there twice.
  await clone(source.id, wish('CP-1-NEXT'));
  expect([await draftOf(next.id), await mapOf(next.id)]).toEqual([after, is]);
});

test('E2: no row of it names a speaker, an exhibitor or an account; who is carried over speaks again', async () => {
  const source = await edition('CP-2');
  const next = await clone(source.id, wish('CP-2-NEXT'));
  const text = JSON.stringify([await draftOf(next.id), await mapOf(next.id)]);
  expect(text).not.toMatch(/Bí Mật|Đồng Ý|Viện Kín/);
  for (const n of [100, 901, 950]) expect(text).not.toContain(id(n));
  const rows = await world.sql('select from gatherings.booth_application where gathering_id = $1', [next.id]);
  expect(rows).toEqual([]);
  const carryOver = { kindCodes: ['visitor'], ground: 'consent' };
  const carrying = await draftOf((await clone(source.id, wish('CP-2-WITH', { carryOver }))).id);
  expect(carrying.speakers).toMatchObject([{ name: 'Đồng Ý Một', available: [] }]);
  expect(carrying.sessions[0]).toMatchObject({
    ...{ title: words('… nói về sấy lạnh'), abstract: words('Cùng Đồng Ý Một') },
    ...{ speakerIds: [carrying.speakers[0]!.id], parts: [{ speakerIds: [] }] },
  });
});

test('another first day takes along what lies on the days, where the organiser says so', async () => {
  const was = await edition('CP-3');
  const { id: gatheringId, version } = was;
  const path = `/gatherings/${gatheringId}`;
  const body = { startsOn: dayIn(31), endsOn: dayIn(32), moveAlong: true };
  const said = await world.call(office, { method: 'PATCH', path, at: version, body });
  expect(said.status).toBe(200);
  const moved = (at: unknown) => Date.parse(String(at)) + dayMs;
  expect(Date.parse(String(said.body.registrationOpensAt))).toBe(moved(was.registrationOpensAt));
  expect(Date.parse(String(said.body.registrationClosesAt))).toBe(moved(was.registrationClosesAt));
  const draft = await draftOf(gatheringId);
  expect(Date.parse(draft.sessions[0]!.startsAt)).toBe(moved(nine));
  expect(draft.speakers[0]!.available).toMatchObject([{ from: new Date(moved(nine)).toISOString() }]);
  // An undo would lead back to days that are none any more.
  expect(draft.lastEdit).toBeNull();
  expect((await mapOf(gatheringId)).slots.map(({ startsAt }) => Date.parse(startsAt))).toEqual([
    moved(nine),
    moved(nine) + 1_800_000,
  ]);
  const stay = { startsOn: dayIn(32), endsOn: dayIn(33) };
  await world.call(office, { method: 'PATCH', path, at: said.body.version, body: stay });
  expect(Date.parse((await draftOf(gatheringId)).sessions[0]!.startsAt)).toBe(moved(nine));
});
