import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { dayIn, emailOf, GatheringsWorld, id, office, type Said } from './gatherings-world.js';

jest.setTimeout(60_000);
const world = new GatheringsWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

const dayMs = 86_400_000;
const wish = (code: string, more: object = {}) => ({
  code,
  startsOn: dayIn(395),
  provinceCode: '01',
  venue: 'Cung Triển lãm',
  ...more,
});
const preview = (sourceId: string, body: object) =>
  world.call<{
    items: { group: string; item: unknown; before: string | null; after: string | null; effect: string }[];
  }>(office, {
    ...{ method: 'POST', path: `/gatherings/${sourceId}/clone/preview`, body },
  });
const clone = (sourceId: string, body: object) =>
  world.call(office, { method: 'POST', path: `/gatherings/${sourceId}/clone`, body });

/** An edition with people in it: two of them may be invited again. */
async function edition(code: string): Promise<Said['body']> {
  const source = await world.announced(code);
  await world.register(source.id, 100, { name: 'Đồng Ý Một', organisation: 'Viện Bí Mật', inviteAgain: true });
  await world.register(source.id, 101, { name: 'Đồng Ý Hai', organisation: 'Viện Bí Mật', inviteAgain: true });
  await world.register(source.id, 102, { name: 'Không Đồng Ý', organisation: 'Viện Bí Mật' });
  const content = Buffer.from('name,email\nNgười Được Mời,moi@bi-mat.example.com').toString('base64');
  const path = `/gatherings/${source.id}/invitations/import`;
  await world.call(office, { method: 'POST', path, body: { content, kindCode: 'speaker' } });
  return source;
}

/** Every row of every table that belongs to the gathering, as text. */
async function rowsOf(gatheringId: string): Promise<string> {
  const tables = await world.sql<{ name: string; column: string }>(
    `select table_name as name, column_name as column from information_schema.columns
     where table_schema = 'gatherings' and column_name = any('{gathering_id,id}') and table_name in
       (select table_name from information_schema.tables where table_schema = 'gatherings' and table_type = 'BASE TABLE')`,
  );
  let text = '';
  for (const { name, column } of tables) {
    const [row] = await world.sql<{ text: string | null }>(
      `select string_agg(t::text, E'\\n') as text from gatherings."${name}" t where ${column}::text = $1`,
      [gatheringId],
    );
    text += row!.text ?? '';
  }
  return text;
}

test('E1: the difference is shown before, and nothing has happened yet', async () => {
  const source = await edition('CL-1');
  const { body } = await preview(source.id, wish('CL-1-NEXT'));
  const groups = new Set(body.items.map(({ group }) => group));
  expect([...groups]).toEqual(expect.arrayContaining(['dates', 'place', 'kinds', 'zones', 'gates', 'texts', 'people']));
  expect(body.items).toContainEqual({
    group: 'people',
    item: 'registrations',
    before: '3',
    after: '0',
    effect: 'left',
  });
  expect(body.items).toContainEqual({
    group: 'dates',
    item: 'startsOn',
    before: dayIn(30),
    after: dayIn(395),
    effect: 'shifted',
  });
  expect(await world.sql(`select from gatherings.gathering where code = 'CL-1-NEXT'`)).toEqual([]);
});

test('E1: every date is the old one and the same days, nobody is registered, and made again nothing changes', async () => {
  const source = await edition('CL-2');
  const first = await clone(source.id, wish('CL-2-NEXT'));
  expect(first).toMatchObject({ status: 201, body: { state: 'draft', provinceCode: '01', endsOn: dayIn(396) } });
  const dates = await world.sql<Record<string, Date>>(
    `select starts_on::timestamptz, ends_on::timestamptz, registration_opens_at, registration_closes_at from gatherings.gathering
     where id = any($1) order by starts_on`,
    [[source.id, first.body.id]],
  );
  for (const column of Object.keys(dates[0]!))
    expect(dates[1]![column]!.getTime() - dates[0]![column]!.getTime()).toBe(365 * dayMs);
  const before = await rowsOf(first.body.id);
  const again = await clone(source.id, wish('CL-2-NEXT'));
  expect(again.body).toEqual(first.body);
  expect(await rowsOf(first.body.id)).toBe(before);
  expect((await clone(source.id, wish('CL-2-NEXT', { venue: 'Nơi khác' }))).body.code).toBe('gathering-code-taken');
});

test('E2: without a tick no row of the new edition holds anything of a person', async () => {
  const source = await edition('CL-3');
  const { body } = await clone(source.id, wish('CL-3-NEXT'));
  const rows = await rowsOf(body.id);
  expect(rows).not.toMatch(/Đồng Ý|Bí Mật|Được Mời|bi-mat|@/);
  for (const n of [100, 101, 102]) expect(rows).not.toContain(id(n));
});

test('E2: with it come those who agreed, as invitations that nobody sent, each with the ground on record', async () => {
  const source = await edition('CL-4');
  const carryOver = { kindCodes: ['visitor'], ground: 'consent' };
  expect((await preview(source.id, wish('CL-4-NEXT', { carryOver }))).body.items).toContainEqual({
    ...{ group: 'people', item: 'carried', before: null, after: '2', effect: 'carried' },
  });
  const { body } = await clone(source.id, wish('CL-4-NEXT', { carryOver }));
  await clone(source.id, wish('CL-4-NEXT', { carryOver }));
  const invited = await world.sql<object>(
    'select name, email, state, basis from gatherings.invitation where gathering_id = $1 order by email',
    [body.id],
  );
  const basis = {
    kind: 'carried',
    ground: 'consent',
    note: null,
    fromGatheringId: source.id,
    by: office,
    at: expect.any(String),
  };
  expect(invited).toEqual([
    { name: 'Đồng Ý Một', email: emailOf(100), state: 'new', basis },
    { name: 'Đồng Ý Hai', email: emailOf(101), state: 'new', basis },
  ]);
  expect(await world.sql('select from gatherings.delegate where gathering_id = $1', [body.id])).toEqual([]);
});

test('E2: who is invited again need not say a second time from which former province they are', async () => {
  const source = await edition('CL-6');
  await world.sql(
    `update gatherings.delegate set province_code = '48', former_province_code = '49' where gathering_id = $1`,
    [source.id],
  );
  const carryOver = { kindCodes: ['visitor'], ground: 'consent' };
  const { body } = await clone(source.id, wish('CL-6-NEXT', { carryOver }));
  const invited = await world.sql(
    `select province_code as now, former_province_code as former from gatherings.invitation where gathering_id = $1`,
    [body.id],
  );
  expect(invited).toEqual(Array(2).fill({ now: '48', former: '49' }));
});

test('E2: who is on duty is carried over with a note that says why, and not without', async () => {
  const source = await edition('CL-5');
  const duty = (note?: string) => wish('CL-5-NEXT', { carryOver: { kindCodes: ['visitor'], ground: 'duty', note } });
  expect((await clone(source.id, duty())).body.code).toBe('carry-note');
  const { body } = await clone(source.id, duty('Quyết định 12/QĐ-BTC'));
  const invited = await world.sql<{ note: string }>(
    `select basis ->> 'note' as note from gatherings.invitation where gathering_id = $1`,
    [body.id],
  );
  expect(invited).toEqual(Array(3).fill({ note: 'Quyết định 12/QĐ-BTC' }));
});
