import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { EndOffers } from '../src/floor/end-offers.job.js';
import { anArea, aRow, aSlot, corners, FloorWorld } from './floor-world.js';
import { dayIn, id, organiserOf, office } from './gatherings-world.js';

jest.setTimeout(90_000);
const world = new FloorWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

test('E20: what would stand on something, outside the hall or under a sign that is taken is refused', async () => {
  const gatheringId = await world.built('TC-DRAW');
  expect(Object.keys(await world.booths(gatheringId))).toHaveLength(20);
  const code = async (method: string, path: string, body: object) =>
    (await world.edit(gatheringId, method, path, body)).body.code;
  expect(await code('POST', '/rows', aRow({ prefix: 'B', from: { x: 5, y: 7.9 }, towards: { x: 90, y: 7.9 } }))).toBe(
    'outline-overlap',
  );
  expect(await code('POST', '/rows', aRow({ from: { x: 5, y: 8 }, towards: { x: 90, y: 8 } }))).toBe(
    'floor-code-taken',
  );
  expect(await code('POST', '/rows', aRow({ prefix: 'B', from: { x: 50, y: 20 }, towards: { x: 90, y: 20 } }))).toBe(
    'outline-outside',
  );
  const next = aRow({ prefix: 'B', from: { x: 5, y: 8 }, towards: { x: 90, y: 8 } });
  expect((await world.edit(gatheringId, 'POST', '/rows', next)).status).toBe(201);
  const booth = { code: 'C-01', zoneCode: 'industry', powerWatts: 0 };
  expect(await code('PUT', `/booths/${id(1)}`, { ...booth, outline: corners(64, 4, 3, 3) })).toBe('outline-overlap');
  const tie = [corners(40, 40, 3, 3)[0], corners(40, 40, 3, 3)[2], corners(40, 40, 3, 3)[1], corners(40, 40, 3, 3)[3]];
  expect(await code('PUT', `/booths/${id(1)}`, { ...booth, outline: tie })).toBe('invalid-input');
  expect(await code('PUT', '', { outline: corners(0, 0, 20, 20), zones: [] })).toBe('floor-in-use');
  // Two who draw in one version: one of them has to look again.
  const { version } = (await world.map(gatheringId)).body;
  const draw = (n: number) =>
    world.call(id(1), {
      ...{ method: 'PUT', path: `/gatherings/${gatheringId}/floor/booths/${id(n)}`, at: version },
      body: { ...booth, code: `C-${n}`, outline: corners(40, 40, 3, 3) },
    });
  expect((await Promise.all([draw(11), draw(12)])).map(({ status }) => status).toSorted()).toEqual([200, 412]);
});

test('what waits is counted for whom it waits: applications for the office, an offer for its exhibitor as long as it holds', async () => {
  const gatheringId = await world.built('TC-WAIT');
  const { body } = await world.apply(gatheringId, 911, 'Công ty Chờ');
  const waiting = async (who: Parameters<typeof world.call>[0]) => {
    const said = await world.call<{ office: { gatheringId: string }[]; offers: object[] }>(who, {
      ...{ method: 'GET', path: '/my/waiting' },
    });
    return { ...said.body, office: said.body.office.filter((one) => one.gatheringId === gatheringId) };
  };
  const organiser = (scope: string) => ({ accountId: id(912), grants: organiserOf(scope) });
  const named = { gatheringId, nameVi: expect.any(String), nameEn: expect.any(String) };
  const open = [{ ...named, delegates: 0, booths: 1 }];
  expect(await waiting(organiser(gatheringId))).toEqual({ office: open, offers: [] });
  expect(await waiting(organiser(id(999)))).toEqual({ office: [], offers: [] });
  expect(await waiting(id(911))).toEqual({ office: [], offers: [] });
  await world.changeKind(gatheringId, 'visitor', { approval: 'manual' });
  await world.register(gatheringId, 913);
  const boothIds = [(await world.booths(gatheringId))['A-01']!];
  const until = `${dayIn(2)}T00:00:00.000Z`;
  await world.step(gatheringId, null, body, ['offer', { boothIds, until }]);
  expect((await waiting(organiser(gatheringId))).office).toEqual([{ ...named, delegates: 1, booths: 0 }]);
  expect(await waiting(id(911))).toEqual({ office: [], offers: [{ ...named, until }] });
  world.clock.aheadMs = 3 * 86_400_000;
  expect(await waiting(id(911))).toEqual({ office: [], offers: [] });
  world.clock.aheadMs = 0;
});

test('an offer of which others took every booth waits for the office again, and no longer for its exhibitor', async () => {
  const gatheringId = await world.built('TC-OUTRUN');
  const booths = await world.booths(gatheringId);
  const [slow, quick] = [
    (await world.apply(gatheringId, 914, 'Công ty Chậm')).body,
    (await world.apply(gatheringId, 915, 'Công ty Nhanh')).body,
  ];
  const boothIds = [booths['A-01']!];
  await world.step(gatheringId, null, slow, ['offer', { boothIds }]);
  const offered = (await world.step(gatheringId, null, quick, ['offer', { boothIds }])).body;
  const waits = async () => {
    const of = (who: Parameters<typeof world.call>[0]) =>
      world.call<{ office: { booths: number }[]; offers: object[] }>(who, { method: 'GET', path: '/my/waiting' });
    const organiser = await of({ accountId: id(916), grants: organiserOf(gatheringId) });
    return { office: organiser.body.office.map((one) => one.booths), slow: (await of(id(914))).body.offers.length };
  };
  expect(await waits()).toEqual({ office: [], slow: 1 });
  await world.step(gatheringId, 915, offered, ['confirm', { boothId: booths['A-01'] }]);
  expect(await waits()).toEqual({ office: [1], slow: 0 });
});

test('the office finds an application by a part of the company, without accents', async () => {
  const gatheringId = await world.built('TC-FIND');
  await world.apply(gatheringId, 921, 'Hợp tác xã Nhãn lồng Đông Kết');
  await world.apply(gatheringId, 922, 'Công ty Cơ khí Vĩnh Tường');
  const found = async (q: string) => {
    const path = `/gatherings/${gatheringId}/floor/applications?q=${encodeURIComponent(q)}`;
    const { body } = await world.call<{ items: { company: string }[] }>(office, { method: 'GET', path });
    return body.items.map(({ company }) => company);
  };
  expect(await found('nhan long DONG')).toEqual(['Hợp tác xã Nhãn lồng Đông Kết']);
  expect(await found('Cơ khí')).toEqual(['Công ty Cơ khí Vĩnh Tường']);
  expect(await found('100%')).toEqual([]);
});

test('a row goes in one step, or stays whole where somebody holds one of its booths', async () => {
  const gatheringId = await world.built('TC-ROW');
  const before = await world.booths(gatheringId);
  const [first, second, third] = ['A-01', 'A-02', 'A-03'].map((code) => before[code]!);
  const drop = (boothIds: unknown[]) => world.edit(gatheringId, 'POST', '/booth-removals', { boothIds });
  const { version } = (await world.map(gatheringId)).body;
  const dropped = await drop([first, second]);
  expect([dropped.status, dropped.body.version]).toEqual([200, version + 1]);
  expect(Object.keys(await world.booths(gatheringId))).toHaveLength(18);
  expect((await drop([third, first])).status).toBe(404);
  const applied = (await world.apply(gatheringId, 901, 'Công ty Sao Mai')).body;
  const offered = (await world.step(gatheringId, null, applied, ['offer', { boothIds: [third] }])).body;
  await world.step(gatheringId, 901, offered, ['confirm', { boothId: third }]);
  expect((await drop([before['A-04'], third])).body.code).toBe('floor-in-use');
  expect(Object.keys(await world.booths(gatheringId))).toHaveLength(18);
});

test('E20: from the application to the booth, to another one, and out of it', async () => {
  const gatheringId = await world.built('TC-FLOW');
  const booths = await world.booths(gatheringId);
  const applied = (await world.apply(gatheringId, 901, 'Công ty Sao Mai')).body;
  expect((await world.apply(gatheringId, 901, 'công ty sao mai')).body.code).toBe('booth-applied');
  const listed = (await world.step(gatheringId, null, applied, ['shortlist'])).body;
  const boothIds = [booths['A-01']!, booths['A-02']!];
  const offered = (await world.step(gatheringId, null, listed, ['offer', { boothIds }])).body;
  expect(offered.offered).toMatchObject([{ code: 'A-01', taken: false }, { code: 'A-02' }]);
  const take = (code: string) => world.step(gatheringId, 901, offered, ['confirm', { boothId: booths[code] }]);
  expect((await take('A-03')).body.code).toBe('booth-not-offered');
  const confirmed = (await take('A-02')).body;
  expect([confirmed.state, confirmed.booth?.code]).toEqual(['confirmed', 'A-02']);
  const shown = (await world.map(gatheringId)).body.features.find(({ id: one }) => one === booths['A-02']);
  expect(shown?.properties.exhibitor).toEqual({
    ...{ company: 'Công ty Sao Mai', technologies: ['Sấy lạnh'], fieldCodes: ['agriculture'] },
  });
  const moved = (await world.step(gatheringId, null, confirmed, ['move', { boothId: booths['A-05'] }])).body;
  expect(moved.booth?.code).toBe('A-05');
  const left = (await world.step(gatheringId, 901, moved, ['withdraw'])).body;
  expect([left.state, left.booth]).toEqual(['vacated', null]);
  const events = await world.events<{ applicationId: string; state: string; boothCodes: string[] }>(
    'booth-application-moved',
  );
  expect(
    events.filter((one) => one.applicationId === applied.id).map(({ state, boothCodes }) => [state, boothCodes]),
  ).toEqual([
    ['shortlisted', []],
    ['offered', ['A-01', 'A-02']],
    ['confirmed', ['A-02']],
    ['confirmed', ['A-05']],
    ['vacated', []],
  ]);
});

test('E20: fifty who confirm one booth at once: one has it, the others may still take another one', async () => {
  const gatheringId = await world.built('TC-FIFTY');
  const booths = await world.booths(gatheringId);
  const boothIds = [booths['A-01']!, booths['A-02']!];
  const offers = await Promise.all(
    Array.from({ length: 50 }, async (_, n) => {
      const { body } = await world.apply(gatheringId, 1000 + n, `Công ty ${n}`);
      return (await world.step(gatheringId, null, body, ['offer', { boothIds }])).body;
    }),
  );
  const said = await Promise.all(
    offers.map((offer, n) => world.step(gatheringId, 1000 + n, offer, ['confirm', { boothId: boothIds[0] }])),
  );
  expect(said.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(said.filter(({ body }) => body.code === 'booth-taken')).toHaveLength(49);
  const loser = said.findIndex(({ status }) => status !== 200);
  const other = await world.step(gatheringId, 1000 + loser, offers[loser]!, ['confirm', { boothId: boothIds[1] }]);
  expect(other.body.booth?.code).toBe('A-02');
  // Whatever a program believes: the table holds it.
  const third = offers.find(
    ({ id: one }) => ![said.find(({ status }) => status === 200)!.body.id, other.body.id].includes(one),
  )!;
  await expect(
    world.sql(`update gatherings.booth_application set state = 'confirmed', booth_id = $2 where id = $1`, [
      third.id,
      boothIds[0],
    ]),
  ).rejects.toThrow('one_exhibitor_of_booth');
});

test('E20: an offer that nobody answers in time is over', async () => {
  const gatheringId = await world.built('TC-LATE');
  const booths = await world.booths(gatheringId);
  const { body } = await world.apply(gatheringId, 902, 'Công ty Chậm');
  const until = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  const offer = (await world.step(gatheringId, null, body, ['offer', { boothIds: [booths['A-01']], until }])).body;
  world.clock.aheadMs += 3_600_001;
  const late = await world.step(gatheringId, 902, offer, ['confirm', { boothId: booths['A-01'] }]);
  expect(late.body.code).toBe('offer-ended');
  await world.system.contexts.get('gatherings')!.app.get(EndOffers).run();
  const path = `/gatherings/${gatheringId}/floor/my-applications`;
  const mine = await world.call<{ items: object[] }>(id(902), { method: 'GET', path });
  expect(mine.body.items).toMatchObject([{ state: 'shortlisted', offered: [] }]);
  world.clock.aheadMs = 0;
});

test('E22: an area bears what it bears; one for one demonstration at a time takes no second, one for several does', async () => {
  const gatheringId = await world.built('TC-DEMO');
  const [alone, side] = [id(7001), id(7002)];
  const at = (time: string) => `${dayIn(30)}T${time}:00Z`;
  await world.edit(gatheringId, 'PUT', `/areas/${alone}`, anArea());
  const parallel = anArea({ code: 'T2', outline: corners(20, 40, 10, 10), parallel: true });
  await world.edit(gatheringId, 'PUT', `/areas/${side}`, parallel);
  const put = async (n: number, slot: object) => {
    const { status, body } = await world.edit(gatheringId, 'PUT', `/slots/${id(7100 + n)}`, slot);
    return status === 200 ? 'ok' : body.code;
  };
  expect(await put(1, aSlot(alone, at('02:00')))).toBe('ok');
  expect(await put(2, aSlot(alone, at('02:29')))).toBe('slot-overlap');
  expect(await put(2, aSlot(alone, at('02:30')))).toBe('ok');
  expect(await put(3, aSlot(alone, at('04:00'), { powerWatts: 10_001 }))).toBe('slot-power');
  expect(await put(3, aSlot(alone, at('04:00'), { floorLoad: 501 }))).toBe('slot-floor-load');
  expect(await put(3, aSlot(alone, at('04:00'), { hazards: ['open-flame'] }))).toBe('slot-hazard');
  expect(await put(4, aSlot(side, at('02:00'), { powerWatts: 6000 }))).toBe('ok');
  expect(await put(5, aSlot(side, at('02:10'), { powerWatts: 4000 }))).toBe('ok');
  expect(await put(6, aSlot(side, at('02:10'), { powerWatts: 1 }))).toBe('slot-power');
  // No longer for several, while two overlap; and the table holds it as well.
  const single = await world.edit(gatheringId, 'PUT', `/areas/${side}`, { ...parallel, parallel: false });
  expect(single.body.code).toBe('slot-overlap');
  await expect(
    world.sql(
      'update gatherings.demo_slot set during = (select during from gatherings.demo_slot where id = $1) where id = $2',
      [id(7101), id(7102)],
    ),
  ).rejects.toThrow('one_demonstration_at_a_time');
});

test('what stands on the floor of another gathering is not found, and stays as it is', async () => {
  const theirs = await world.built('TC-THEIRS');
  const ours = await world.built('TC-OURS');
  const boothId = (await world.booths(theirs))['A-01']!;
  expect((await world.edit(theirs, 'PUT', `/areas/${id(71)}`, anArea())).status).toBe(200);
  expect((await world.edit(theirs, 'PUT', `/slots/${id(72)}`, aSlot(id(71), `${dayIn(30)}T02:00:00Z`))).status).toBe(
    200,
  );
  expect((await world.edit(ours, 'PUT', `/areas/${id(73)}`, anArea())).status).toBe(200);
  const rows = () =>
    world.sql(
      `select booth.code, area.parallel, slot.parallel as shown, slot.area_id from gatherings.booth, gatherings.demo_area area
         join gatherings.demo_slot slot on area_id = area.id where booth.id = $1 and area.id = $2`,
      [boothId, id(71)],
    );
  const before = await rows();
  const booth = { code: 'Z-01', zoneCode: 'agriculture', powerWatts: 0, outline: corners(40, 20, 3, 3) };
  const put = async (path: string, body: object) => (await world.edit(ours, 'PUT', path, body)).status;
  expect(await put(`/booths/${boothId}`, booth)).toBe(404);
  expect(await put(`/areas/${id(71)}`, anArea({ code: 'T2', parallel: true, outline: corners(60, 40, 10, 10) }))).toBe(
    404,
  );
  expect(await put(`/slots/${id(72)}`, aSlot(id(73), `${dayIn(30)}T03:00:00Z`))).toBe(404);
  expect(await rows()).toEqual(before);
});

test('who is erased leaves the booth to the company, and no wish, name or number', async () => {
  const gatheringId = await world.built('TC-GONE');
  const booths = await world.booths(gatheringId);
  const { body } = await world.apply(gatheringId, 903, 'Công ty Ở Lại', { note: 'Gọi cho tôi' });
  const offer = (await world.step(gatheringId, null, body, ['offer', { boothIds: [booths['A-01']] }])).body;
  await world.step(gatheringId, 903, offer, ['confirm', { boothId: booths['A-01'] }]);
  await world.apply(gatheringId, 903, 'Công ty Chưa Có');
  await world.system.database.transaction((tx) =>
    tx.publish(AccountErasedV1, { key: id(903), version: 1, data: { accountId: id(903) } }),
  );
  await world.system.settle();
  const left = await world.sql(
    'select company, account_id, contact, about from gatherings.booth_application where gathering_id = $1',
    [gatheringId],
  );
  expect(left).toEqual([
    { company: 'Công ty Ở Lại', account_id: null, contact: null, about: expect.objectContaining({ note: null }) },
  ]);
});
