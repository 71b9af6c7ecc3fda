import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Grant } from '@sangtao/service-kit/auth';
import { admin, id } from './agreements-world.js';
import { gathering, listingOf, MeetingsWorld, organiser, organises, person } from './meetings-world.js';

jest.setTimeout(120_000);
const world = new MeetingsWorld();
const other = id(710);
const sql = <Row extends object>(text: string, values: unknown[] = []) =>
  world.system.database.query<Row>(text, values);

interface Numbers {
  listings: {
    side: string;
    sector: string;
    region: string;
    provinceCode: string;
    formerProvinceCode: string | null;
    count: number;
  }[];
  states: { side: string; state: string; count: number }[] | null;
  steps: { step: string; count: number }[];
}
interface Rows {
  items: Record<string, unknown>[];
  nextCursor: string | null;
  /** Of all pages. */
  total: number;
}

/** Of one event, or where it is null of all. */
const pathOf = (of: string | null) => (of ? `/gatherings/${of}/numbers` : '/numbers');
const grantsOf = (of: string | null): Grant[] => (of === null ? admin : [{ role: 'organiser', scope: of }]);

async function numbersOf(of: string | null): Promise<Numbers> {
  const said = await world.base.call<Numbers>(organiser, 'GET', pathOf(of), { grants: grantsOf(of) });
  expect(said.status).toBe(200);
  return said.body;
}

async function rowsOf(of: string | null, list: string, filter: Record<string, string>): Promise<Rows['items']> {
  const items: Rows['items'] = [];
  const totals = new Set<number>();
  let cursor: string | null = null;
  do {
    const query: string = new URLSearchParams({ ...filter, limit: '2', ...(cursor ? { cursor } : {}) }).toString();
    const path = `${pathOf(of)}/${list}?${query}`;
    const { status, body } = await world.base.call<Rows>(organiser, 'GET', path, { grants: grantsOf(of) });
    expect(status).toBe(200);
    items.push(...body.items);
    totals.add(body.total);
    cursor = body.nextCursor;
  } while (cursor);
  expect([...totals]).toEqual([items.length]);
  return items;
}

const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0);
const countOf = ({ steps }: Numbers, step: string) => steps.find((one) => one.step === step)!.count;

beforeAll(async () => {
  await world.start(6);
  await listed();
  await met();
  await agreed();
});
afterAll(() => world.system.stop());

/** Six offers of delegates; a need of one of them, and one of somebody who is not there; some that were only handed in. */
async function listed(): Promise<void> {
  await sql(
    `update exchange.catalogue set sector = 'ict', province_code = '01', region = 'red_river_delta' where id = $1`,
    [listingOf(1)],
  );
  await sql(`update exchange.catalogue set province_code = '33', former_province_code = '34' where id = $1`, [
    listingOf(2),
  ]);
  await sql(
    `insert into exchange.listing (id, code, side, state, owner_id, content, changed_at, submitted_at)
     select ('0193a1f0-7c00-7000-8000-' || lpad((3900 + n)::text, 12, '0'))::uuid, 'NC-' || n, 'need',
       (array['published', 'published', 'returned', 'draft'])[n], case n when 2 then $1::uuid else $2::uuid end,
       '{"title": "Cần máy", "sector": "energy", "provinceCode": "40", "organisationName": "Ví dụ"}', now(),
       case n when 4 then null else now() end
     from generate_series(1, 4) n`,
    [id(9999), person(0)],
  );
  await sql(
    `insert into exchange.catalogue (id, code, side, owner_id, kind, title, title_en, summary, description, keywords, sector, province_code,
       region, deal_form, organisation_name, published_at)
     select id, code, side, owner_id, 'technology', 'Cần máy', '', '', '', '{}', 'energy', '40', 'north_central', 'licence', 'Ví dụ', now()
     from exchange.listing where side = 'need' and state = 'published'`,
  );
  await sql(
    `insert into exchange.match (need_id, offer_id, place, score, score_for_offer, fits, reasons, unmet, found_at)
     select need.id, offer.id, row_number() over (partition by need.id order by offer.id), 0.5, 0.5, offer.code <> 'CB-5', '[]', '[]', now()
     from exchange.catalogue need, exchange.catalogue offer
     where need.side = 'need' and offer.code in ('CB-1', 'CB-2', 'CB-3', 'CB-5')`,
  );
}

/** Asked, accepted, held, held with a no-show, and of one nobody said anything; one is at another event. */
async function met(): Promise<void> {
  await world.plan(6, 6);
  const slots = await sql<{ id: string }>('select id from exchange.meeting_slot order by starts_at');
  const tables = await sql<{ id: string }>('select id from exchange.meeting_table order by nr');
  await sql(`update exchange.meeting_slot set starts_at = '2020-01-01', ends_at = '2020-01-02' where id = $1`, [
    slots[0]!.id,
  ]);
  const meeting = (n: number, state: string, slot?: string) =>
    sql(
      `insert into exchange.meeting (id, gathering_id, asker_id, guest_id, listing_id, state, asked_at, answered_at, expires_at, slot_id, table_id)
       values ($1, $2, $3, $4, $5, $6, now(), now(), now(), $7, $8)`,
      [
        ...[id(5000 + n), gathering, person(0), person(1 + (n % 5)), listingOf(1), state],
        ...[slot ?? null, slot ? tables[n]!.id : null],
      ],
    );
  await meeting(0, 'declined');
  await meeting(1, 'requested');
  await meeting(2, 'accepted');
  await meeting(3, 'placed', slots[0]!.id);
  await meeting(4, 'placed', slots[0]!.id);
  await sql(
    `insert into exchange.meeting (id, gathering_id, asker_id, guest_id, state, asked_at, expires_at, slot_id, table_id)
     values ($1, $2, $3, $4, 'placed', now(), now(), $5, $6)`,
    [id(5005), gathering, person(1), person(2), slots[1]!.id, tables[0]!.id],
  );
  await sql(
    `insert into exchange.meeting_outcome (meeting_id, account_id, outcome, at) values ($1, $2, 'no-show', now())`,
    [...[id(5004), person(0)]],
  );
}

/** One signed at the event with two tasks of which one is done, a draft there, and one that belongs to no event. */
async function agreed(): Promise<void> {
  await sql(
    `insert into exchange.agreement (id, kind, subject, state, province_code, gathering_id, signed_on, review_on, updated_on, created_at)
     values ($1, 'memorandum', 'Sấy lạnh', 'underway', '40', $4, '2026-01-05', '2026-06-01', '2026-01-05', now()),
            ($2, 'memorandum', 'Bản nháp', 'draft', '40', $4, null, '2026-06-01', '2026-01-05', now()),
            ($3, 'memorandum', 'Nơi khác', 'signed', '40', null, '2026-01-06', '2026-06-01', '2026-01-05', now())`,
    [id(6000), id(6001), id(6002), gathering],
  );
  await sql(
    `insert into exchange.agreement_party (agreement_id, nr, name) select id, 0, 'Ví dụ' from exchange.agreement`,
  );
  await sql(
    `insert into exchange.agreement_task (id, agreement_id, nr, title, party_nr, due_on, state, done_on)
     values ($1, $2, 1, 'Lắp đặt', 0, '2026-02-01', 'done', '2026-01-30'), ($3, $2, 2, 'Đào tạo', 0, '2026-03-01', 'planned', null)`,
    [id(6100), id(6000), id(6101)],
  );
}

describe.each([
  ['one event', gathering],
  ['the whole exchange', null],
])('E30: the figures of %s', (_, of) => {
  test('are each the length of the list that it opens, and so is every sum of them', async () => {
    const { listings, states, steps } = await numbersOf(of);
    expect(listings.length).toBeGreaterThan(2);
    expect(listings.filter(({ formerProvinceCode }) => formerProvinceCode === '34')).toMatchObject([{ count: 1 }]);
    for (const { count, formerProvinceCode, ...filter } of listings) {
      const former = { formerProvinceCode: formerProvinceCode ?? 'none' };
      expect(await rowsOf(of, 'listings', { ...filter, ...former })).toHaveLength(count);
    }
    for (const part of ['side', 'sector', 'region', 'provinceCode'] as const) {
      for (const [value, cells] of Map.groupBy(listings, (cell) => cell[part])) {
        expect(await rowsOf(of, 'listings', { [part]: value })).toHaveLength(sum(cells));
      }
    }
    for (const { count, ...filter } of states ?? []) expect(await rowsOf(of, 'listings', filter)).toHaveLength(count);
    for (const { count, step } of steps) expect(await rowsOf(of, 'steps', { step })).toHaveLength(count);
  });
});

describe('of one event', () => {
  test('count what those who have a place there offer and need, and only who looks after all sees what is not shown', async () => {
    const [one, all] = [await numbersOf(gathering), await numbersOf(null)];
    expect([sum(one.listings), sum(all.listings)]).toEqual([7, 8]);
    expect(one.states).toBeNull();
    expect(all.states).toContainEqual({ side: 'need', state: 'returned', count: 1 });
    expect(all.states!.map(({ state }) => state)).not.toContain('draft');
    const said = await world.base.call(organiser, 'GET', `${pathOf(gathering)}/listings?state=returned`, {
      grants: organises,
    });
    expect([said.status, said.body.errors]).toMatchObject([400, [{ field: 'state' }]]);
  });

  test('a match counts where both sides are there and the offer is good enough', async () => {
    expect(countOf(await numbersOf(gathering), 'match')).toBe(3);
    expect(countOf(await numbersOf(null), 'match')).toBe(6);
    const [row] = await rowsOf(gathering, 'steps', { step: 'match' });
    expect(row).toMatchObject({ title: 'Cần máy', about: expect.stringMatching(/^Máy số [123]$/), people: [] });
  });

  test('meetings were asked for, accepted, and held: not before their time, and not where somebody did not come', async () => {
    const numbers = await numbersOf(gathering);
    expect(['asked', 'accepted', 'held'].map((step) => countOf(numbers, step))).toEqual([6, 4, 1]);
    const [held] = await rowsOf(gathering, 'steps', { step: 'held' });
    expect(held).toMatchObject({ id: id(5003), people: [expect.any(String), expect.any(String)], state: 'placed' });
    // Whoever says that it went on was there.
    await sql(
      `insert into exchange.meeting_outcome (meeting_id, account_id, outcome, at) values ($1, $2, 'goes-on', now())`,
      [...[id(5004), person(5)]],
    );
    expect(countOf(await numbersOf(gathering), 'held')).toBe(2);
    await sql(`delete from exchange.meeting_outcome where outcome = 'goes-on'`);
  });

  test('agreements count from their signature, tasks once they are done', async () => {
    const [one, all] = [await numbersOf(gathering), await numbersOf(null)];
    expect(['agreement', 'task'].map((step) => countOf(one, step))).toEqual([1, 1]);
    expect(['agreement', 'task'].map((step) => countOf(all, step))).toEqual([2, 1]);
    const [task] = await rowsOf(gathering, 'steps', { step: 'task' });
    expect(task).toMatchObject({ title: 'Lắp đặt', about: 'Sấy lạnh', agreementId: id(6000), state: 'done' });
  });

  test('are zeros where nothing happened, and another organiser finds nothing', async () => {
    const { listings, steps } = await numbersOf(other);
    expect([listings, steps.map(({ count }) => count)]).toEqual([[], [0, 0, 0, 0, 0, 0]]);
    for (const list of ['', '/listings', '/steps?step=held']) {
      const path = `${pathOf(gathering)}${list}`;
      expect((await world.base.call(organiser, 'GET', path, { grants: grantsOf(other) })).status).toBe(404);
      const all = `${pathOf(null)}${list}`;
      expect((await world.base.call(organiser, 'GET', all, { grants: organises })).status).toBe(404);
    }
  });
});
