import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ann, bob, RegistrationWorld, secretary, whole, type Answer } from './registration-world.js';

jest.setTimeout(60_000);
let world: RegistrationWorld;
let edition: string;

interface Item {
  id: string;
  code: string;
  title: string;
  provinceCode: string | null;
  changedAfterDeadline: boolean;
}
const officer = { accountId: bob, grants: [{ role: 'officer' as const, scope: '19' }] };

async function handIn(content: object = {}, editionId = edition): Promise<Answer> {
  const answer = await world.draft(editionId, { ...whole, submit: true, ...content });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer;
}
const list = async (query: string, who: Parameters<RegistrationWorld['call']>[0] = secretary) =>
  world.call<{ items: Item[]; nextCursor: string | null }>(who, { method: 'GET', path: `/screening?${query}` });
const post = (path: string, body: object, who = secretary) => world.call(who, { method: 'POST', path, body });

beforeAll(async () => {
  world = await RegistrationWorld.start();
  edition = await world.openEdition('T-26');
});
afterAll(() => world.system.stop());

describe('a batch', () => {
  const until = new Date(Date.now() + 86_400_000).toISOString();

  test('returns many entries; each applicant reads only their own reasons, and a stale one does not hold up the rest', async () => {
    const [one, two, stale] = [(await handIn()).body, (await handIn()).body, (await handIn()).body];
    const ids = [
      { id: one.id, version: one.version },
      { id: stale.id, version: stale.version + 1 },
      { id: two.id, version: two.version, reasons: [{ code: 'unreadable', note: 'chỉ của bài hai' }] },
    ];
    const body = { ids, ruling: 'return', reasons: [{ code: 'document-missing', note: 'chung' }], until };
    const { status, body: answer } = await post('/screening/batch', body);
    expect(status).toBe(200);
    expect((answer as unknown as { items: object[] }).items).toEqual([
      { id: one.id, ok: true, state: 'returned', version: one.version + 1 },
      expect.objectContaining({ id: stale.id, ok: false, problem: expect.objectContaining({ status: 412 }) }),
      { id: two.id, ok: true, state: 'returned', version: two.version + 1 },
    ]);
    const first = await world.call(ann, { method: 'GET', path: `/entries/${one.id}` });
    expect(first.body.reasons).toEqual([{ code: 'document-missing', note: 'chung' }]);
    const second = await world.call(ann, { method: 'GET', path: `/entries/${two.id}` });
    expect(second.body.reasons).toEqual([{ code: 'unreadable', note: 'chỉ của bài hai' }]);
    const untouched = await world.call(ann, { method: 'GET', path: `/entries/${stale.id}` });
    expect([untouched.body.state, untouched.body.version]).toEqual(['submitted', stale.version]);
  });

  test('without reasons returns nothing, without a date is refused, and rules on no other edition', async () => {
    const { body: entry } = await handIn();
    const ids = [{ id: entry.id, version: entry.version }];
    expect(
      (await post('/screening/batch', { ids, ruling: 'return', reasons: [{ code: 'document-missing' }] })).status,
    ).toBe(400);
    const { body } = await post('/screening/batch', { ids, ruling: 'reject' });
    expect(body.items).toEqual([expect.objectContaining({ ok: false })]);
    const elsewhere = { accountId: bob, grants: [{ role: 'organiser' as const, scope: ann }] };
    const path = '/screening/batch';
    const other = await world.call(elsewhere, { method: 'POST', path, body: { ids, ruling: 'accept' } });
    expect(other.body.items).toEqual([
      expect.objectContaining({ problem: expect.objectContaining({ code: 'not-found' }) }),
    ]);
    const seen = await world.call(ann, { method: 'GET', path: `/entries/${entry.id}` });
    expect(seen.body.state).toBe('submitted');
  });
});

test('an entry that is opened again after the deadline can be changed for some hours, and shows it', async () => {
  const late = await world.openEdition('LATE-26');
  const { body: entry } = await handIn({}, late);
  await world.close(late);
  const path = `/entries/${entry.id}`;
  const change = (version: number) =>
    world.call(ann, { method: 'PATCH', path, body: { title: 'Tên mới' }, at: version });
  expect((await change(entry.version)).status).toBe(409);
  expect((await post(`/screening/${entry.id}/reopen`, { hours: 2, reason: 'máy chủ lỗi' }, ann)).status).toBe(403);
  expect((await post(`/screening/${entry.id}/reopen`, { hours: 0, reason: 'x' })).status).toBe(400);
  const { body: reopened } = await post(`/screening/${entry.id}/reopen`, { hours: 2, reason: 'máy chủ lỗi' });
  const changed = await change(reopened.version);
  expect(changed.body).toMatchObject({ title: 'Tên mới', changedAfterDeadline: true });
  expect((await world.submit(changed.body)).status).toBe(200);
  const { items } = (await list(`editionId=${late}`)).body;
  expect(items).toEqual([expect.objectContaining({ title: 'Tên mới', changedAfterDeadline: true })]);
  const told = await world.events<{ entryId: string; until: string }>('entry-returned');
  expect(told.find(({ entryId }) => entryId === entry.id)!.until).toBe(reopened.editableUntil);
  await world.system.database.query(`update registration.entry set editable_until = now() where id = $1`, [entry.id]);
  expect((await change(changed.body.version + 1)).status).toBe(409);
});

test('S19: to open an entry again one must have confirmed within ten minutes who one is', async () => {
  const { body: entry } = await handIn();
  const grants = [{ role: 'organiser' as const, scope: '*' }];
  const token = await world.system.token(secretary, grants, new Date(Date.now() - 660_000));
  const response = await fetch(`${world.url}/screening/${entry.id}/reopen`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ hours: 2, reason: 'máy chủ lỗi' }),
  });
  expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([403, 'confirm-again']);
});

describe('the list', () => {
  let many: string;
  beforeAll(async () => {
    many = await world.openEdition('MANY-26');
    const titles = ['Đèn', 'Dao', 'Ấm', 'Cân', 'Ươm', 'Ong'];
    for (const [index, title] of titles.entries()) {
      await handIn({ title, provinceCode: index % 2 ? '19' : '01' }, many);
    }
    await handIn({ title: 'Không tỉnh' }, many);
  });

  test('is sorted as Vietnamese is, page by page, in both directions', async () => {
    const pages = async (sort: string) => {
      const titles: string[] = [];
      for (let cursor = ''; ;) {
        const { body } = await list(`editionId=${many}&sort=${sort}&limit=2${cursor}`);
        titles.push(...body.items.map(({ title }) => title));
        if (!body.nextCursor) return titles;
        cursor = `&cursor=${body.nextCursor}`;
      }
    };
    const sorted = ['Ấm', 'Cân', 'Dao', 'Đèn', 'Không tỉnh', 'Ong', 'Ươm'];
    expect(await pages('title')).toEqual(sorted);
    expect(await pages('-title')).toEqual([...sorted].reverse());
    expect(await pages('provinceCode')).toEqual(['Không tỉnh', 'Đèn', 'Ấm', 'Ươm', 'Dao', 'Cân', 'Ong']);
    expect((await pages('-submittedAt'))[0]).toBe('Không tỉnh');
    expect((await list(`editionId=${many}&sort=authors`)).status).toBe(400);
    expect((await list(`editionId=${many}&provinceCode=19`)).body.items).toHaveLength(3);
  });

  test('S38, S48: of a province’s officer holds that province only, everywhere', async () => {
    const { body } = await list(`editionId=${many}`, officer);
    expect(body.items.map(({ provinceCode }) => provinceCode)).toEqual(['19', '19', '19']);
    expect((await list(`editionId=${many}&provinceCode=01`, officer)).body.items).toEqual([]);
    const all = (await list(`editionId=${many}`)).body.items;
    const own = all.find(({ provinceCode }) => provinceCode === '19')!;
    for (const other of all.filter(({ provinceCode }) => provinceCode !== '19')) {
      expect((await world.call(officer, { method: 'GET', path: `/screening/${other.id}` })).status).toBe(404);
    }
    expect((await world.call(officer, { method: 'GET', path: `/screening/${own.id}` })).status).toBe(200);
    const summary = await world.call(officer, { method: 'GET', path: `/screening/summary?editionId=${many}` });
    expect(summary.body.items).toEqual([expect.objectContaining({ entries: 3 })]);
    const next = `/screening/${own.id}/next?editionId=${many}`;
    expect((await world.call(officer, { method: 'GET', path: next })).body.remaining).toBe(2);
    const accept = { method: 'POST', path: `/screening/${own.id}/accept`, at: 1 };
    expect((await world.call(officer, accept)).status).toBe(403);
    expect((await world.call(officer, { method: 'GET', path: `/screening/${own.id}/similar` })).status).toBe(404);
  });

  test.each(['applicantId', 'provinceCode; drop', 'search', 'version', '-applicant_id', 'title,code'])(
    'S39: is ordered by what it shows, and not by %s',
    async (sort) => {
      const { status, body } = await list(`editionId=${many}&sort=${encodeURIComponent(sort)}`);
      expect([status, (body as unknown as { errors: { field: string }[] }).errors.map(({ field }) => field)]).toEqual([
        400,
        ['sort'],
      ]);
    },
  );

  test('is worked through with “next”, which starts again after the last', async () => {
    const codes = (await list(`editionId=${many}`)).body.items;
    const next = async (id: string) => {
      const path = `/screening/${id}/next?editionId=${many}&state=submitted`;
      return (await world.call<{ item: Item | null }>(secretary, { method: 'GET', path })).body;
    };
    expect((await next(codes[0]!.id)).item!.code).toBe(codes[1]!.code);
    expect(await next(codes.at(-1)!.id)).toMatchObject({ item: { code: codes[0]!.code }, remaining: 6 });
    const path = `/screening/${codes[0]!.id}/next?editionId=${many}&state=rejected`;
    expect((await world.call(secretary, { method: 'GET', path })).body).toEqual({ item: null, remaining: 0 });
  });
});

describe('likeness', () => {
  test('shows last year’s work under a new title, with the passages, and similar titles', async () => {
    const before = await world.openEdition('T-25');
    const summary =
      'Nhóm tác giả lắp các trạm đo mực nước bằng cảm biến siêu âm chống nước trên bốn nhánh suối đầu nguồn, mỗi trạm chạy pin lithium và gửi dữ liệu về nhà văn hóa bản qua sóng vô tuyến tầm xa để báo động sớm.';
    const old = await handIn({ title: 'Cảnh báo lũ quét', answers: { ...whole.answers, summary } }, before);
    await handIn(
      {
        title: 'Máy gieo hạt bốn hàng kéo tay',
        answers: { ...whole.answers, summary: unlike('gieo'), ...unlikeAll('a') },
      },
      before,
    );
    const copied = await handIn({
      title: 'Hệ thống mới hoàn toàn',
      answers: { ...unlikeAll('b'), summary: `Mở đầu khác. ${summary}` },
    });
    const path = `/screening/${copied.body.id}/similar`;
    const { body } = await world.call(secretary, { method: 'GET', path });
    const found = body as unknown as { id: string; editionId: string; textSimilarity: number; passages: string[] }[];
    expect(found.map(({ id }) => id)).toEqual([old.body.id]);
    expect(found[0]).toMatchObject({ editionId: before });
    expect(found[0]!.passages[0]).toContain('cảm biến siêu âm chống nước');
    const same = await handIn({ title: 'canh bao lu quet', answers: { summary: unlike('khác'), ...unlikeAll('c') } });
    const titles = await world.call(secretary, { method: 'GET', path: `/screening/${same.body.id}/similar` });
    expect(titles.body).toEqual([expect.objectContaining({ id: old.body.id, titleSimilarity: 1, textSimilarity: 0 })]);
  });

  function unlike(seed: string): string {
    return Array.from({ length: 30 }, (_, index) => `${seed}${index}`).join(' ');
  }

  function unlikeAll(seed: string) {
    const keys = ['novelty', 'applicability', 'effectiveness'];
    return Object.fromEntries(keys.map((key) => [key, unlike(`${seed}${key}`)]));
  }
});

test('a receipt is checked by the hash of its content or of a file', async () => {
  const { body } = await handIn();
  const { code, contentHash } = body.receipt as unknown as { code: string; contentHash: string };
  const verify = (receipt: string, hash: string) =>
    world.call(null, { method: 'POST', path: `/receipts/${receipt}/verify`, body: { contentHash: hash } });
  expect((await verify(code, contentHash.toUpperCase())).body).toEqual({ valid: true, matches: true });
  expect((await verify(code, '0'.repeat(64))).body).toEqual({ valid: true, matches: false });
  expect((await verify('AAAA-BBBB-CCCC', contentHash)).body).toEqual({ valid: false, matches: false });
  expect((await verify(code, 'abc')).status).toBe(400);
});
