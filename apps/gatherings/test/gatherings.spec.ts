import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { gatheringTemplate } from '@sangtao/programmes/gathering-templates';
import { BeginAndEnd } from '../src/gatherings/begin-and-end.job.js';
import { aGathering, dayIn, GatheringsWorld, id, office } from './gatherings-world.js';

jest.setTimeout(60_000);
const world = new GatheringsWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

describe('a gathering', () => {
  test('is made from a template, and nobody else knows of it before it is announced', async () => {
    const draft = await world.draft('TC-1', { nameVi: 'Techconnect Đà Nẵng' });
    expect(draft).toMatchObject({ code: 'TC-1', nameVi: 'Techconnect Đà Nẵng', state: 'draft', version: 1 });
    const path = `/gatherings/${draft.id}`;
    expect((await world.call(null, { method: 'GET', path })).status).toBe(404);
    const { body: list } = await world.call<{ items: object[] }>(null, { method: 'GET', path: '/gatherings' });
    expect(list.items).not.toContainEqual(expect.objectContaining({ id: draft.id }));
    const announced = await world.call(office, { method: 'POST', path: `${path}/announce`, at: 1 });
    expect(announced.body).toMatchObject({ state: 'announced', version: 2 });
    expect((await world.call(null, { method: 'GET', path })).body).toMatchObject({ template: { schemaVersion: 1 } });
    expect(await world.events('gathering-announced')).toMatchObject([{ gatheringId: draft.id, gatheringVersion: 2 }]);
  });

  test('is refused under a code that is taken, and on days that are none', async () => {
    await world.draft('TC-2');
    const make = (body: object) => world.call(office, { method: 'POST', path: '/gatherings', body });
    expect((await make(aGathering('TC-2'))).body.code).toBe('gathering-code-taken');
    const wrong = [
      { startsOn: '2026-02-30', endsOn: '2026-03-01' },
      { startsOn: dayIn(5), endsOn: dayIn(4) },
      { startsOn: dayIn(5), endsOn: dayIn(60) },
    ];
    for (const days of wrong) expect((await make({ ...aGathering('TC-3'), ...days })).status).toBe(400);
  });

  test('keeps the later change when two edit it at once', async () => {
    const { id, version } = await world.draft('TC-4');
    const change = (venue: string) =>
      world.call(office, { method: 'PATCH', path: `/gatherings/${id}`, at: version, body: { venue } });
    expect((await change('Sảnh A')).body).toMatchObject({ venue: 'Sảnh A', version: version + 1 });
    expect((await change('Sảnh B')).body.code).toBe('version-conflict');
  });

  test('is moved, and whoever registered and stays is told where its organisers say so, and only then', async () => {
    const { id: gatheringId } = await world.announced('TC-MOVED');
    for (const n of [701, 702, 703]) await world.register(gatheringId, n);
    const path = `/gatherings/${gatheringId}`;
    const [gone] = await world.sql<{ id: string; version: number }>(
      'select id, version from gatherings.delegate where gathering_id = $1 and account_id = $2',
      [gatheringId, id(703)],
    );
    await world.call(id(703), { method: 'POST', path: `/my/delegates/${gone!.id}/cancel`, at: gone!.version });
    const change = async (body: object) => {
      const { version } = (await world.call(office, { method: 'GET', path })).body;
      expect((await world.call(office, { method: 'PATCH', path, at: version, body })).status).toBe(200);
    };
    const told = async () =>
      (await world.events<{ gatheringId: string }>('gathering-moved')).filter((one) => one.gatheringId === gatheringId);
    await change({ venue: 'Cung Hội nghị Ánh Dươg' });
    await change({ nameVi: 'Techconnect khác tên', tellPeople: true });
    expect(await told()).toEqual([]);
    const [startsOn, endsOn, venue] = [dayIn(35), dayIn(36), 'Sảnh Sông Hậu'];
    await change({ startsOn, endsOn, venue, moveAlong: true, tellPeople: true });
    expect(await told()).toMatchObject([{ startsOn, endsOn, venue, accountIds: [id(701), id(702)] }]);
  });

  test('E3: an eighth kind of delegate comes by editing it, without a deployment', async () => {
    const { id, version } = await world.announced('TC-5');
    const template = structuredClone(gatheringTemplate('techconnect').template);
    template.kinds.push({ ...template.kinds[6]!, code: 'farmer', name: { vi: 'Nhà sáng chế nông dân', en: 'Farmer' } });
    const path = `/gatherings/${id}`;
    const put = await world.call(office, { method: 'PUT', path: `${path}/template`, at: version, body: { template } });
    expect(put.status).toBe(200);
    const { body } = await world.call<{ template: typeof template }>(null, { method: 'GET', path });
    expect(body.template.kinds.map(({ code }) => code)).toContain('farmer');
    template.kinds[7]!.zones = ['moon'];
    const wrong = await world.call(office, { method: 'PUT', path: `${path}/template`, at: 3, body: { template } });
    expect(wrong.body).toMatchObject({ code: 'wrong-template', errors: [{ field: 'kinds.7.zones' }] });
    template.kinds[7] = { ...template.kinds[6]!, code: 'farmer', quota: -5 };
    const below = await world.call(office, { method: 'PUT', path: `${path}/template`, at: 3, body: { template } });
    expect(below.body.errors).toEqual([
      expect.objectContaining({ field: 'kinds.7.quota', code: 'min', message: 'phải từ 0 trở lên' }),
    ]);
  });

  test('is not announced while something is missing, and says what', async () => {
    const { id } = await world.draft('TC-6');
    const template = structuredClone(gatheringTemplate('techconnect').template);
    delete template.privacyNotice;
    const path = `/gatherings/${id}`;
    await world.call(office, { method: 'PUT', path: `${path}/template`, at: 1, body: { template } });
    const said = await world.call(office, { method: 'POST', path: `${path}/announce`, at: 2 });
    expect(said.body).toMatchObject({ code: 'gathering-not-ready', errors: [{ field: 'privacy-notice' }] });
    const list = await world.call(office, { method: 'GET', path: `${path}/checklist` });
    expect(list.body).toMatchObject({ ready: false });
  });

  test('is not announced after its registration has ended: the checklist names the field, the reason and the remedy', async () => {
    const { id, version } = await world.draft('TC-9');
    const path = `/gatherings/${id}`;
    const window = { registrationOpensAt: `${dayIn(-20)}T00:00:00Z`, registrationClosesAt: `${dayIn(-5)}T00:00:00Z` };
    expect((await world.call(office, { method: 'PATCH', path, at: version, body: window })).status).toBe(200);
    const said = await world.call<{ errors: { message: string }[] }>(office, {
      ...{ method: 'POST', path: `${path}/announce`, at: 2 },
    });
    expect(said.body).toMatchObject({ code: 'gathering-not-ready', errors: [{ field: 'registration-ahead' }] });
    expect(said.body.errors[0]!.message).toMatch(/^Hạn đăng ký .* đã qua, nên .*: hãy dời hạn đăng ký\.$/);
    const headers = { 'accept-language': 'en' };
    const list = await world.call<{ items: { ok: boolean; message: string }[] }>(office, {
      ...{ method: 'GET', path: `${path}/checklist`, headers },
    });
    const open = list.body.items.filter(({ ok }) => !ok);
    expect(open.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Registration ended at .*: move its end/),
    ]);
  });

  test('has its registration moved by itself, later and earlier, never past its last day; the audit says from when to when', async () => {
    const made = await world.announced('TC-10');
    const path = `/gatherings/${made.id}`;
    const move = (registrationClosesAt: string, at: number) =>
      world.call<{ errors: object[] }>(office, { method: 'PATCH', path, at, body: { registrationClosesAt } });
    const tooLate = await move(`${dayIn(33)}T00:00:00Z`, 2);
    expect(tooLate.body.errors).toMatchObject([{ field: 'registrationClosesAt', code: 'after-the-event' }]);
    const later = `${dayIn(31)}T16:00:00.000Z`;
    expect((await move(later, 2)).body).toMatchObject({ registrationClosesAt: later, takesRegistrations: true });
    const earlier = `${dayIn(-1)}T00:00:00.000Z`;
    expect((await move(earlier, 3)).body).toMatchObject({ registrationClosesAt: earlier, takesRegistrations: false });
    const [audited] = await world.sql<{ detail: { changes: object } }>(
      `select detail from gatherings.audit where action = 'gathering-changed' and subject = $1 order by at desc limit 1`,
      [made.id],
    );
    expect(audited!.detail.changes).toEqual({ registrationClosesAt: [later, earlier] });
    const before = `${dayIn(-90)}T00:00:00Z`;
    expect((await move(before, 4)).body.errors).toMatchObject([{ code: 'after-registration-opens' }]);
  });

  test('lists what is coming from the nearest on, a page at a time', async () => {
    const far = await world.announced('TC-7', { startsOn: dayIn(300), endsOn: dayIn(300) });
    const seen: string[] = [];
    let cursor = '';
    do {
      const path = `/gatherings?limit=2${cursor && `&cursor=${cursor}`}`;
      const { body } = await world.call<{ items: { id: string }[]; nextCursor: string }>(null, { method: 'GET', path });
      seen.push(...body.items.map((one) => one.id));
      cursor = body.nextCursor ?? '';
    } while (cursor);
    expect(seen.at(-1)).toBe(far.id);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('begins on its first day and ends after its last', async () => {
    const { id } = await world.announced('TC-8', { startsOn: dayIn(3), endsOn: dayIn(4) });
    const job = world.system.contexts.get('gatherings')!.app.get(BeginAndEnd, { strict: false });
    const stateIn = async (days: number) => {
      world.clock.aheadMs = days * 86_400_000;
      await job.run();
      return (await world.call(null, { method: 'GET', path: `/gatherings/${id}` })).body.state;
    };
    expect(await stateIn(0)).toBe('announced');
    expect(await stateIn(4)).toBe('running');
    expect(await stateIn(6)).toBe('ended');
    world.clock.aheadMs = 0;
  });
});
