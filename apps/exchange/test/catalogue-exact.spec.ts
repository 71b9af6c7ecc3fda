import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { wordsAsked } from '../src/catalogue/search-words.js';
import { ann, bob, ExchangeWorld } from './exchange-world.js';

jest.setTimeout(120_000);
const seed = Number(process.env.SEED ?? 20_261_129);
const copies = 400;
const tries = 60;

interface Row {
  id: string;
  isFound: boolean;
  rank: number;
  title: string;
  titlePlace: number;
  at: string;
  trl: number | null;
  kind: string;
  sector: string;
  ip_status: string | null;
  province_code: string;
  region: string;
  deal_form: string;
}
type Column = 'kind' | 'sector' | 'trl' | 'ip_status' | 'province_code' | 'region' | 'deal_form';
type Query = Record<string, string>;

const columnOf: Record<string, Column> = {
  ...{ kind: 'kind', sector: 'sector', trl: 'trl', ipStatus: 'ip_status' },
  ...{ provinceCode: 'province_code', region: 'region', dealForm: 'deal_form' },
};
const facetNames = Object.keys(columnOf);
const world = new ExchangeWorld();
const random = numbers(seed);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
let words: string[];

beforeAll(async () => {
  await world.start();
  await world.fill('offer', ann);
  await world.fill('need', bob);
  // Copies with facets of others, so that every combination comes up; some without a level, as needs are, and some published at one moment.
  await world.system.database.query(
    `with told as (select *, row_number() over (order by id) - 1 as nr, count(*) over () as n from exchange.catalogue),
     made as (
       select gen_random_uuid() as id, 'K' || i as code, a.side, a.owner_id, b.kind, a.title || ' ' || i % 7 as title, a.title_en, a.summary,
         a.description || ' ' || b.summary as description, a.keywords, b.sector, nullif(i % 10, 0) as trl, c.ip_status, c.province_code,
         c.region, b.deal_form, a.organisation_name, now() - i / 3 * interval '1 minute' as published_at
       from generate_series(1, $1::int) as i
       join told as a on a.nr = i % a.n join told as b on b.nr = (i * 7 + 3) % b.n join told as c on c.nr = (i * 13 + 5) % c.n),
     listed as (
       insert into exchange.listing (id, code, side, state, owner_id, content, changed_at)
       select id, code, side, 'published', owner_id, '{}', now() from made returning id)
     insert into exchange.catalogue (id, code, side, owner_id, kind, title, title_en, summary, description, keywords, sector, trl, ip_status,
       province_code, region, deal_form, organisation_name, published_at)
     select made.* from made join listed using (id)`,
    [copies],
  );
  const titles = await world.system.database.query<{ title: string }>('select title from exchange.catalogue');
  words = [...new Set(titles.flatMap(({ title }) => title.split(' ')))].sort();
});
afterAll(() => world.system.stop());

test('the catalogue finds, sorts and counts as reading every row does', async () => {
  let [found, nothing] = [0, 0];
  for (let n = 0; n < tries; n++) {
    const query = asked();
    const rows = await all(query);
    const right = rows.filter((row) => row.isFound && facetNames.every((facet) => isChosen(row, facet, query)));
    const said = `seed ${seed}, ${JSON.stringify(query)}`;
    expect([said, await ids(query)]).toEqual([said, sorted(right, query).map(({ id }) => id)]);
    expect([said, await get('/catalogue/facets', query)]).toEqual([said, counted(rows, right.length, query)]);
    if (right.length > 0) found++;
    else nothing++;
  }
  expect(Math.min(found, nothing)).toBeGreaterThan(3);
});

/** Some words, sometimes the last one not whole; a few facets. */
function asked(): Query {
  const query: Query = { side: oneOf(['offer', 'offer', 'need']) };
  if (random() < 0.6) {
    const text = Array.from({ length: 1 + Math.floor(random() * 2) }, () => oneOf(words)).join(' ');
    query.q = random() < 0.3 ? text.slice(0, -1) || text : text;
    if (random() < 0.1) query.q = `k${1 + Math.floor(random() * copies)}`;
  }
  if (random() < 0.3) query.kind = oneOf(['technology', 'consultancy', 'technology,consultancy']);
  if (random() < 0.3) query.sector = oneOf(['energy', 'agriculture,environment', 'ict,energy,aquaculture']);
  if (random() < 0.2) query.trlFrom = oneOf(['3', '7']);
  if (random() < 0.2) query.trlTo = oneOf(['5', '8']);
  if (random() < 0.2) query.ipStatus = oneOf(['none', 'none,patent_granted']);
  if (random() < 0.2) query.region = oneOf(['red_river_delta', 'mekong_delta,red_river_delta']);
  if (random() < 0.2) query.provinceCode = oneOf(['01', '40,48', '79']);
  if (random() < 0.2) query.dealForm = oneOf(['licence', 'pilot,equipment_supply']);
  if (random() < 0.5) query.sort = oneOf(['relevance', 'newest', 'trl', 'title']);
  return query;
}

function all({ side, q }: Query): Promise<Row[]> {
  return world.system.database.query<Row>(
    `select id, $2::text is null or words @@ $2::tsquery or code = $3 as "isFound",
       coalesce((ts_rank(words, $2::tsquery) * 1000)::int, 0) as rank, title, published_at::text as at, trl, kind, sector, ip_status, province_code,
       region, deal_form, dense_rank() over (order by title collate "vi-x-icu")::int as "titlePlace"
     from exchange.catalogue where side = $1`,
    [side, q === undefined ? null : wordsAsked(q), q?.trim().toUpperCase() ?? null],
  );
}

function isChosen(row: Row, facet: string, query: Query): boolean {
  if (facet !== 'trl') return !query[facet] || query[facet].split(',').includes(row[columnOf[facet]!] as string);
  const { trlFrom = '1', trlTo = '9' } = query;
  if (!query.trlFrom && !query.trlTo) return true;
  return row.trl !== null && row.trl >= Number(trlFrom) && row.trl <= Number(trlTo);
}

function sorted(rows: Row[], { q, sort = 'relevance' }: Query): Row[] {
  const by = sort === 'relevance' && q === undefined ? 'newest' : sort;
  const down = by === 'title' ? 1 : -1;
  const place = ({ rank, at, trl, titlePlace }: Row) =>
    ({ relevance: rank, newest: Date.parse(at) * 1000, trl: trl ?? 0, title: titlePlace })[by]!;
  return rows.toSorted((a, b) => down * (place(a) - place(b)) || down * (a.id < b.id ? -1 : 1));
}

/** Each facet under what is chosen in the others. */
function counted(rows: Row[], total: number, query: Query) {
  const countsOf = (facet: string) => {
    const others = facetNames.filter((name) => name !== facet);
    const left = rows.filter((row) => row.isFound && others.every((name) => isChosen(row, name, query)));
    const values = left.flatMap((row) => row[columnOf[facet]!] ?? []).map(String);
    return [...Map.groupBy(values, (value) => value)]
      .map(([value, { length: count }]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return { total, ...Object.fromEntries(facetNames.map((facet) => [facet, countsOf(facet)])) };
}

async function get(path: string, query: Query): Promise<unknown> {
  const { sort, ...filter } = query;
  const asks = path.endsWith('facets') ? filter : { ...filter, ...(sort ? { sort } : {}) };
  return (await world.call(null, 'GET', `${path}?${new URLSearchParams(asks).toString()}`)).body;
}

/** Over all pages. What is only called nearly so is another matter. */
async function ids(query: Query): Promise<string[]> {
  const found: string[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page = (await get('/catalogue', { ...query, limit: '100', ...(cursor ? { cursor } : {}) })) as {
      items: { id: string }[];
      nextCursor: string | null;
      isNear: boolean;
    };
    if (!page.isNear) found.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  return found;
}

/** Numbers that look random and are the same every time (mulberry32). */
function numbers(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
