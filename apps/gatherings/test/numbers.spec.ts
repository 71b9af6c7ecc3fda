import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { toldFormer } from '@sangtao/programmes/former-provinces';
import { CountedWorld } from './counted-world.js';
import { id, organiserOf, type Said } from './gatherings-world.js';

jest.setTimeout(120_000);
const world = new CountedWorld();
beforeAll(() => world.start());
afterAll(() => world.system.stop());

interface Numbers {
  timeZone: string;
  delegates: {
    kindCode: string;
    state: string;
    provinceCode: string | null;
    formerProvinceCode: string | null;
    count: number;
  }[];
  admissions: { day: string; hour: number; zone: string | null; entries: number; arrivals: number; people: number }[];
  applications: { state: string; count: number }[];
}

interface Rows {
  items: Record<string, unknown>[];
  nextCursor: string | null;
  /** Of all pages; the list of applications has none. */
  total?: number;
}

/** All rows that a list has under these filters, page by page. */
async function rowsOf(gatheringId: string, list: string, filter: Record<string, string | number | null>) {
  const items: Record<string, unknown>[] = [];
  const totals = new Set<number | undefined>();
  let cursor: string | null = null;
  do {
    const query: URLSearchParams = new URLSearchParams({ limit: '3', ...(cursor ? { cursor } : {}) });
    for (const [key, value] of Object.entries(filter)) query.set(key, String(value ?? 'none'));
    const said: Said<Rows> = await world.read<Rows>(gatheringId, `${list}?${query.toString()}`);
    expect(said.status).toBe(200);
    items.push(...said.body.items);
    totals.add(said.body.total);
    cursor = said.body.nextCursor;
  } while (cursor);
  expect([...totals]).toEqual([list === 'floor/applications' ? undefined : items.length]);
  return items;
}

const numbersOf = async (gatheringId: string) => (await world.read<Numbers>(gatheringId, 'numbers')).body;
const sum = <Row>(rows: readonly Row[], of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);

describe('the figures of an event', () => {
  test('E30: each cell, and each sum of cells, is the length of the list that it opens', async () => {
    const gatheringId = await world.filled('NR-1');
    const { delegates, admissions } = await numbersOf(gatheringId);
    expect(sum(delegates, ({ count }) => count)).toBe(7);
    for (const { count, ...filter } of delegates) {
      expect(await rowsOf(gatheringId, 'delegates', filter)).toHaveLength(count);
    }
    for (const part of ['kindCode', 'state', 'provinceCode', 'formerProvinceCode'] as const) {
      for (const [value, cells] of Map.groupBy(delegates, (cell) => cell[part])) {
        const rows = await rowsOf(gatheringId, 'delegates', { [part]: value });
        expect(rows).toHaveLength(sum(cells, ({ count }) => count));
      }
    }
    expect(admissions.length).toBeGreaterThan(2);
    for (const { entries, arrivals, people, ...filter } of admissions) {
      expect(await rowsOf(gatheringId, 'admissions', filter)).toHaveLength(entries);
      expect(await rowsOf(gatheringId, 'admissions', { ...filter, first: 'day' })).toHaveLength(arrivals);
      expect(await rowsOf(gatheringId, 'admissions', { ...filter, first: 'all' })).toHaveLength(people);
    }
    expect(await rowsOf(gatheringId, 'admissions', {})).toHaveLength(sum(admissions, ({ entries }) => entries));
  });

  test('count whoever was let in: each time, and once', async () => {
    const gatheringId = await world.filled('NR-2');
    const { admissions } = await numbersOf(gatheringId);
    expect(sum(admissions, ({ entries }) => entries)).toBe(5);
    expect(sum(admissions, ({ arrivals }) => arrivals)).toBe(3);
    expect(sum(admissions, ({ people }) => people)).toBe(3);
    const zones = Map.groupBy(admissions, ({ zone }) => zone);
    expect([...zones].map(([zone, cells]) => [zone, sum(cells, ({ entries }) => entries)]).sort()).toEqual([
      ['booths', 3],
      ['demo', 2],
    ]);
  });

  test('tell a former province where it was recorded or nothing was merged, and say how many cannot be told', async () => {
    const { delegates } = await numbersOf(await world.filled('NR-3'));
    const told = delegates
      .filter(({ state, provinceCode }) => state === 'confirmed' && provinceCode !== null)
      .map(({ provinceCode, formerProvinceCode }) => [provinceCode, toldFormer(provinceCode!, formerProvinceCode)]);
    expect(told).toEqual([
      ['01', '01'],
      ['24', '24'],
      ['24', '27'],
      ['24', null],
    ]);
  });

  test('are in the hours and days of the event’s own place', async () => {
    const gatheringId = await world.filled('NR-4');
    const [{ hour } = { hour: NaN }] = (await numbersOf(gatheringId)).admissions;
    await world.sql(`update gatherings.gathering set time_zone = 'Etc/GMT-3' where id = $1`, [gatheringId]);
    const [scan] = await world.sql<{ hour: number }>(
      `select extract(hour from min(at) at time zone 'UTC')::int as hour from gatherings.scan where gathering_id = $1`,
      [gatheringId],
    );
    const { admissions, timeZone } = await numbersOf(gatheringId);
    expect(timeZone).toBe('Etc/GMT-3');
    expect(admissions.map((cell) => cell.hour)).toContain((scan!.hour + 3) % 24);
    expect(Number.isInteger(hour)).toBe(true);
  });

  test('a gate that the set-up has no more leads nowhere, and its admissions still count and open', async () => {
    const gatheringId = await world.filled('NR-5');
    await world.sql(
      `update gatherings.gathering set template = jsonb_set(template, '{gates}', (select jsonb_agg(gate) from
         jsonb_array_elements(template -> 'gates') gate where gate ->> 'code' <> 'demo-gate')) where id = $1`,
      [gatheringId],
    );
    const { admissions } = await numbersOf(gatheringId);
    const nowhere = admissions.filter(({ zone }) => zone === null);
    expect(sum(nowhere, ({ entries }) => entries)).toBe(2);
    expect(await rowsOf(gatheringId, 'admissions', { zone: null })).toHaveLength(2);
  });

  test('of an event to which nobody came are empty, and nobody else’s organiser sees them', async () => {
    const { id: empty } = await world.announced('NR-6');
    expect(await numbersOf(empty)).toMatchObject({ delegates: [], admissions: [], applications: [] });
    expect(await rowsOf(empty, 'admissions', {})).toEqual([]);
    const stranger = { accountId: id(90), grants: organiserOf(id(999)) };
    for (const what of ['numbers', 'admissions']) {
      const said = await world.call(stranger, { method: 'GET', path: `/gatherings/${empty}/${what}` });
      expect(said.status).toBe(404);
    }
  });

  test('rows say who came through which gate by which device, and no telephone number', async () => {
    const gatheringId = await world.filled('NR-7');
    const [latest] = await rowsOf(gatheringId, 'admissions', { zone: 'demo' });
    expect(latest).toMatchObject({ name: 'Đỗ Thị Ước 500', gate: 'demo-gate', device: 'Cổng 1', kindCode: 'visitor' });
    expect(Object.keys(latest!).sort()).toEqual([
      ...['at', 'device', 'gate', 'kindCode', 'name', 'nonce', 'organisation', 'zone'],
    ]);
  });

  test('applications for booths by state are those of the list', async () => {
    const gatheringId = await world.filled('NR-8');
    await world.sql(
      `insert into gatherings.booth_application (id, gathering_id, company, about, state, applied_at)
       select gen_random_uuid(), $1, 'Công ty ' || n, '{"technologies": [], "fieldCodes": [], "size": 9, "zoneCode": null, "note": null, "powerWatts": 0, "subsidyClass": "none"}',
         (array['applied', 'applied', 'declined'])[n], now() from generate_series(1, 3) n`,
      [gatheringId],
    );
    const { applications } = await numbersOf(gatheringId);
    expect(applications).toEqual([
      { state: 'applied', count: 2 },
      { state: 'declined', count: 1 },
    ]);
    for (const { state, count } of applications) {
      expect(await rowsOf(gatheringId, 'floor/applications', { state })).toHaveLength(count);
    }
  });
});

describe('a former province', () => {
  test('is taken where it lies in the one of today, and refused beside its field where it does not', async () => {
    const gatheringId = await world.running('NR-9');
    const right = await world.register(gatheringId, 520, { provinceCode: '24', formerProvinceCode: '27' });
    expect(right.body).toMatchObject({ provinceCode: '24', formerProvinceCode: '27' });
    const wrong = await world.register(gatheringId, 521, { provinceCode: '01', formerProvinceCode: '27' });
    expect([wrong.status, wrong.body.errors]).toMatchObject([400, [{ field: 'formerProvinceCode', code: 'unknown' }]]);
  });
});
