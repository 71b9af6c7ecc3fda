import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { admin, aWork, AwardsWorld, id, organiserOf } from './awards-world.js';
import { readPdf } from './pdf-text.js';

jest.setTimeout(90_000);
const [edition, other] = [id(1_000_001), id(1_000_002)];
const name = 'Nguyễn Thị Ước Đoàn Phạm Hữu Thượng';
const long = 'Thiết bị đo nồng độ CO₂ và β-glucan ≥ 5 µg bằng cảm biến quang học '.repeat(8).slice(0, 499);
const world = new AwardsWorld();
let codes: string[];

beforeAll(async () => {
  await world.start();
  await world.published({
    editionId: edition,
    code: 'HT-26',
    works: [
      aWork(1, 90, { authors: [name, 'Trần Văn Bình'], title: 'Máy gieo hạt tự hành' }),
      aWork(2, 80, { rank: 2, title: long, authors: Array.from({ length: 50 }, (_, n) => `${name} ${n}`) }),
    ],
  });
  codes = await world.codes(edition);
});
afterAll(() => world.system.stop());

test('a certificate holds every letter of the names, the facts and its code, on one page', async () => {
  const { status, headers, bytes } = await world.call(null, 'GET', `/certificates/${codes[0]}/pdf`);
  expect(status).toBe(200);
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toBe(`inline; filename="${codes[0]}.pdf"`);
  const pages = readPdf(bytes);
  expect(pages).toHaveLength(1);
  const { text, missing } = pages[0]!;
  expect(missing).toBe(0);
  for (const words of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập – Tự do – Hạnh phúc',
    'GIẤY CHỨNG NHẬN',
    name,
    'Trần Văn Bình',
    'Máy gieo hạt tự hành',
    'GIẢI NHẤT',
    'First prize',
    'Quyết định số 12/QĐ-BTC',
    codes[0]!,
    `/certificates/${codes[0]}`,
  ]) {
    expect(text).toContain(words);
  }
});

test('the longest title and fifty authors stay on the page, letters of formulas included', async () => {
  const pages = readPdf((await world.call(null, 'GET', `/certificates/${codes[1]}/pdf`)).bytes);
  expect(pages).toHaveLength(1);
  expect(pages[0]!.missing).toBe(0);
  expect(pages[0]!.text.replaceAll(' ', '')).toContain(`${name} 49`.replaceAll(' ', ''));
  expect(pages[0]!.text).toContain('CO₂');
});

test('the same honour gives the same bytes, also from another process and under a later rulebook', async () => {
  const path = `/certificates/${codes[0]}/pdf`;
  const first = (await world.call(null, 'GET', path)).bytes;
  const again = await new AwardsWorld().start();
  try {
    const rows = await world.system.database.query('select * from awards.honour where certificate_code = $1', [
      codes[0],
    ]);
    await world.system.database.query(
      `update awards.edition set rulebook = jsonb_set(rulebook, '{certificate,signatory,vi}', '"Người khác"') where id = $1`,
      [edition],
    );
    await again.system.database.query(
      `insert into awards.edition (id, code, rulebook) values ($1, 'HT-26', '{}'::jsonb)`,
      [edition],
    );
    await again.system.database.query(
      `insert into awards.result (edition_id, round_id, state) values ($1, $1, 'published')`,
      [edition],
    );
    await again.system.database.query(
      `insert into awards.honour (id, edition_id, entry_id, field_code, prize_code, certificate_code, title, authors,
         conferred_at, year, wording)
       select id, edition_id, entry_id, field_code, prize_code, certificate_code, title, authors, conferred_at, year, wording
       from jsonb_populate_record(null::awards.honour, $1::jsonb)`,
      [JSON.stringify(rows[0])],
    );
    expect((await again.call(null, 'GET', path)).bytes.equals(first)).toBe(true);
  } finally {
    await again.system.stop();
  }
});

test('organisers print all of their edition in one file, which is recorded; nobody else does', async () => {
  const path = `/editions/${edition}/certificates.pdf`;
  const { status, bytes } = await world.call(id(5), 'GET', path, { grants: organiserOf(edition) });
  expect([status, readPdf(bytes).length]).toEqual([200, 2]);
  expect((await world.call(id(5), 'GET', path, { grants: organiserOf(other) })).status).toBe(404);
  expect((await world.call(id(5), 'GET', path)).status).toBe(403);
  expect((await world.call(null, 'GET', path)).status).toBe(401);
  expect((await world.call(id(5), 'GET', `${path}?fieldCode=medicine`, { grants: admin })).status).toBe(404);
  const seen = await world.system.database.query(
    `select actor, subject, detail from awards.audit where action = 'certificates-printed'`,
  );
  expect(seen).toEqual([{ actor: id(5), subject: edition, detail: { pages: 2 } }]);
});

/** Which honours of the public page are marked; the page is kept ready between two readings. */
async function revokedOnPage(): Promise<boolean[]> {
  const page = (await world.call(null, 'GET', `/results/${edition}`)).body as unknown as {
    fields: { honours: { revokedAt: string | null }[] }[];
  };
  return page.fields[0]!.honours.map(({ revokedAt }) => revokedAt !== null);
}

test('a revoked certificate says so, in red words and on its page; it is left out of what is printed', async () => {
  const path = `/certificates/${codes[1]}`;
  const before = (await world.call(null, 'GET', `${path}/pdf`)).bytes;
  const body = { reason: 'Vi phạm quyền sở hữu trí tuệ' };
  const revoke = `/honours/${codes[1]}/revoke`;
  expect((await world.call(id(5), 'POST', revoke, { body })).status).toBe(403);
  expect((await world.call(id(5), 'POST', revoke, { body, grants: organiserOf(other) })).status).toBe(404);
  expect((await world.call(null, 'GET', path)).body).toMatchObject({ status: 'valid', revokedAt: null });
  expect(await revokedOnPage()).toEqual([false, false]);
  const asked = await world.call(id(5), 'POST', revoke, { body, grants: organiserOf(edition) });
  expect([asked.status, asked.body.status]).toEqual([202, 'valid']);
  expect(await revokedOnPage()).toEqual([false, false]);
  expect((await world.approve(edition)).status).toBe(200);
  expect(await revokedOnPage()).toEqual([false, true]);
  const again = await world.call(id(5), 'POST', `${path}/revoke`, { body, grants: admin });
  expect([again.status, again.body.code]).toEqual([409, 'honour-revoked']);

  const shown = (await world.call(null, 'GET', path)).body;
  expect(shown).toMatchObject({ status: 'revoked', revokedAt: expect.stringContaining('T') });
  expect(JSON.stringify(shown)).not.toContain('sở hữu trí tuệ');
  const after = (await world.call(null, 'GET', `${path}/pdf`)).bytes;
  expect(readPdf(before)[0]!.text).not.toContain('REVOKED');
  expect(readPdf(after)[0]!.missing).toBe(0);
  expect(readPdf(after)[0]!.text).toContain('ĐÃ THU HỒI');
  const all = await world.call(id(5), 'GET', `/editions/${edition}/certificates.pdf`, { grants: admin });
  expect(readPdf(all.bytes)).toHaveLength(1);

  await world.system.settle();
  const events = await world.system.database.query(
    `select count(*)::int as n from event_log.record where envelope like '%awards.honour-revoked.v1%'`,
  );
  expect(events).toEqual([{ n: 1 }]);
});
