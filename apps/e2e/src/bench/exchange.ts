import { Pool } from 'pg';
import { startProduct } from '../product.js';
import { Client } from './client.js';
import { openLoad, rowOf } from './open-load.js';
import type { Section } from './report.js';

const offers = 10_000;
const perSecond = 50;
const seconds = 20;
const aimMs = 100;

/** What people type: words with and without accents, one that is being typed, nothing, and facets. */
const asked = [
  ...[
    'q=may+say',
    `q=${encodeURIComponent('xử lý nước thải')}`,
    'q=cam+bien+do+am',
    'q=nuoi+tom',
    'q=khong-co-gi-ca',
    'q=pin+nang',
  ],
  ...[
    'sector=energy',
    'provinceCode=79,01&trlFrom=7',
    'region=mekong_delta&dealForm=licence',
    'q=may&sort=newest',
    'sort=title',
    '',
  ],
];

/** The search of ten thousand offers, at fifty requests a second: lists and the counts beside them. */
export async function exchange(): Promise<Section[]> {
  const product = await startProduct();
  try {
    await seedOffers(product.databaseUrl, offers);
    const client = new Client(product.url);
    const ask = (path: string, queries: readonly string[]) => {
      let turn = 0;
      return () => client.ask({ path: `/api/exchange/catalogue${path}?${queries[turn++ % queries.length]!}` });
    };
    const unsorted = asked.map((query) => query.replace(/&?sort=\w+/, ''));
    const streams = [
      { what: 'list, first page', perSecond: perSecond / 2, act: ask('', asked) },
      { what: 'facets with counts', perSecond: perSecond / 2, act: ask('/facets', unsorted) },
    ];
    await openLoad(streams, 3);
    const came = await openLoad(streams, seconds);
    return [
      {
        title: `Search of ${offers.toLocaleString('en')} offers, ${perSecond} requests a second`,
        note: `Milliseconds from the planned moment to the end; p95 at most ${aimMs} is promised.`,
        rows: came.map(rowOf),
      },
    ];
  } finally {
    await product.stop();
  }
}

/** Copies of the demonstration's offers, each with a sentence of two others, so that words are as common as in real ones. */
async function seedOffers(databaseUrl: string, count: number): Promise<void> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  try {
    await pool.query(
      `with told as (select *, row_number() over (order by code) - 1 as nr, count(*) over () as n from exchange.catalogue where side = 'offer'),
       made as (
         select gen_random_uuid() as id, 'B' || lpad(i::text, 6, '0') as code, a.owner_id, a.kind, a.title || ' ' || i as title,
           a.title_en, a.summary, a.description || ' ' || b.summary || ' ' || c.summary as description, a.keywords || b.keywords[1:1] as keywords,
           b.sector, 1 + i % 9 as trl, a.ip_status, c.province_code, c.region, b.deal_form, a.organisation_id, a.organisation_name,
           now() - i * interval '1 minute' as published_at
         from generate_series(1, $1::int) as i
         join told as a on a.nr = i % a.n join told as b on b.nr = (i * 7 + 3) % b.n join told as c on c.nr = (i * 13 + 5) % c.n),
       listed as (
         insert into exchange.listing (id, code, side, state, owner_id, content, changed_at, published_at)
         select id, code, 'offer', 'published', owner_id, '{}', now(), published_at from made returning id)
       insert into exchange.catalogue (id, code, side, owner_id, kind, title, title_en, summary, description, keywords, sector, trl, ip_status,
         province_code, region, deal_form, organisation_id, organisation_name, published_at)
       select made.id, code, 'offer', owner_id, kind, title, title_en, summary, description, keywords, sector, trl, ip_status, province_code,
         region, deal_form, organisation_id, organisation_name, published_at from made join listed using (id)`,
      [count],
    );
    // As autovacuum does within a minute: an index answers alone only for pages that are known to be seen by everybody.
    await pool.query('vacuum analyze exchange.catalogue');
  } finally {
    await pool.end();
  }
}
