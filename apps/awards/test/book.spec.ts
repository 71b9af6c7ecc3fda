import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { PublicationConsentChangedV1 } from '@sangtao/contracts/registration/publication-consent-changed.v1';
import { parseRulebook } from '@sangtao/programmes/rulebook';
import sharp from 'sharp';
import { BookStore } from '../src/book/book.store.js';
import { MakeBook } from '../src/book/make-book.job.js';
import { TakeWorks } from '../src/editing/take-works.job.js';
import { aWork, AwardsWorld, id, organiserOf, type CallOptions, type Said, type Work } from './awards-world.js';
import { goldenRulebook, photo } from './golden-book.js';
import { readPdf } from './pdf-text.js';

jest.setTimeout(120_000);
const world = new AwardsWorld();
const hourMs = 3_600_000;
beforeAll(async () => {
  await world.start();
  world.picture = await photo();
});
afterAll(() => world.system.stop());

const job = <T>(type: new (...args: never[]) => T): T =>
  world.system.contexts.get('awards')!.app.get(type, { strict: false });
const words = (n: number, word: string) => Array.from({ length: n }, () => word).join(' ');
const answers = { summary: words(20, 'Đổi mới'), effectiveness: words(8, 'Ước'), secret: 'không in' };

interface One {
  state: string;
  version: number;
  text: { title: string; parts: Record<string, string>; caption: string };
  written: { title: string };
  problems: { field: string }[];
  picture: { width: number; height: number } | null;
}

/** Four works that are selected; nothing is public before an hour is over. Their numbers begin at n. */
async function edition(
  n: number,
  confirmed?: { authorAccountIds: string[] },
): Promise<{ editionId: string; works: Work[]; call: Call }> {
  const editionId = id(4_000_000 + n);
  const given = ['Sáng chế Ư', 'Đèn biển', 'Dệt Ơn', 'Ổ khóa'].map((title, nth) =>
    aWork(n + nth, 100, {
      ...{ title, answers, rank: 1, provinceCode: nth < 2 ? '01' : '48', fieldCode: nth === 3 ? 'medicine' : 'it' },
      authors: [`Đỗ Thị Ước ${n}`, ['Lê Văn Ổn', 'Trần Đức', 'Vũ Ưng', 'Bùi Oanh'][nth]!],
      ...confirmed,
    }),
  );
  const nomination = { quota: 2, bodies: [{ kind: 'provincial_union' }] };
  const rulebook = parseRulebook({ ...goldenRulebook(), ...(confirmed && { nomination }) });
  await world.given({ editionId, code: `SV-${n}`, works: given, rulebook });
  await world.seal(editionId, new Date(world.clock.now().getTime() + hourMs));
  await job(TakeWorks).run();
  const call: Call = (method, path, options = {}) =>
    world.call(id(1), method, `/editions/${editionId}${path}`, { grants: organiserOf(editionId), ...options });
  return { editionId, works: given, call };
}

type Call = (method: string, path: string, options?: CallOptions) => Promise<Said>;

async function publish(editionId: string): Promise<void> {
  await world.approve(editionId);
  world.clock.aheadMs += hourMs;
  await world.publish();
  await world.system.settle();
}

const workOf = async (call: Call, entryId: string) => (await call('GET', `/works/${entryId}`)).body as unknown as One;

/** As the editors and the authors do. */
async function finish(call: Call, { entryId, applicantId }: Work): Promise<void> {
  let { version } = await workOf(call, entryId);
  ({ version } = (await call('POST', `/works/${entryId}/ask`, { version })).body as unknown as One);
  expect((await call('GET', '/works')).body.items).toContainEqual(
    expect.objectContaining({ entryId, state: 'with-author' }),
  );
  const said = await world.call(applicantId, 'POST', `/my/works/${entryId}/answer`, {
    body: { answer: 'approved' },
    version,
  });
  expect(said.body).toMatchObject({ state: 'approved' });
  ({ version } = said.body as unknown as One);
  expect((await call('POST', `/works/${entryId}/ready`, { version })).body).toMatchObject({ state: 'ready' });
}

async function make(editionId: string): Promise<void> {
  await job(MakeBook).run();
  for (let tries = 0; tries < 300; tries++) {
    const book = await job(BookStore).find(editionId);
    if (!['queued', 'making'].includes(book!.state)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('an edited text keeps every version; what breaks a limit is kept, and said, but not sent to the author', async () => {
  const { editionId, works, call } = await edition(100);
  const [{ entryId, applicantId }] = works as [Work];
  const first = await workOf(call, entryId);
  expect(first).toMatchObject({ state: 'selected', written: { title: 'Sáng chế Ư' }, problems: [] });
  expect(first.text.parts).toEqual({ content: answers.summary, effect: answers.effectiveness });
  const path = `/works/${entryId}`;
  const short = { title: 'Sáng chế Ư, bản biên tập', parts: { effect: 'Quá ngắn' }, caption: 'Ảnh' };
  const saved = (await call('PUT', path, { body: short, version: first.version })).body as unknown as One;
  expect(saved).toMatchObject({ state: 'edited', problems: [{ field: 'parts.effect', code: 'too-few-words' }] });
  expect(saved.text.parts.content).toBe(answers.summary);
  expect((await call('PUT', path, { body: short, version: first.version })).status).toBe(412);
  const early = await call('POST', `${path}/ask`, { version: saved.version });
  expect([early.body.code, (early.body.errors as object[])[0]]).toEqual([
    'work-unfinished',
    expect.objectContaining({ field: 'parts.effect' }),
  ]);
  const good = { ...short, parts: { effect: words(9, 'hiệu quả') } };
  const { version } = (await call('PUT', path, { body: good, version: saved.version })).body as unknown as One;
  expect((await call('POST', `${path}/ask`, { version })).body.code).toBe('list-not-public');
  expect((await world.call(applicantId, 'GET', `/my/works/${entryId}`)).status).toBe(404);
  await publish(editionId);
  const asked = (await call('POST', `${path}/ask`, { version })).body as unknown as One;
  expect(asked.state).toBe('with-author');
  const mine = await world.call(applicantId, 'GET', '/my/works');
  expect(mine.body.items).toMatchObject([{ entryId, written: { title: 'Sáng chế Ư' }, text: { title: good.title } }]);
  expect((await world.call(id(77), 'GET', `/my/works/${entryId}`)).status).toBe(404);
  const wish = { answer: 'changes', remark: 'Xin giữ tên cũ của công trình' };
  const answered = await world.call(applicantId, 'POST', `/my/works/${entryId}/answer`, {
    body: wish,
    version: asked.version,
  });
  expect(answered.body).toMatchObject({ state: 'edited', remark: wish.remark });
  // Its author goes on seeing it, and cannot answer twice.
  const left = await world.call(applicantId, 'GET', `/my/works/${entryId}`);
  expect([left.status, left.body.state]).toEqual([200, 'edited']);
  const twice = await world.call(applicantId, 'POST', `/my/works/${entryId}/answer`, {
    body: wish,
    version: asked.version + 1,
  });
  expect([twice.status, twice.body.code]).toEqual([409, 'work-state']);
  const versions = (await call('GET', `${path}/versions`)).body.items as { step: string; text: { title: string } }[];
  expect(versions.map(({ step, text }) => [step, text.title])).toEqual([
    ['changes', good.title],
    ['asked', good.title],
    ['edited', good.title],
    ['edited', good.title],
    ['taken', 'Sáng chế Ư'],
  ]);
  await world.system.settle();
  const log = await world.system.database.query<{ envelope: string }>(
    `select envelope from event_log.record where envelope ~ 'awards.author-' and envelope like '%' || $1 || '%'`,
    [entryId],
  );
  expect(log).toHaveLength(2);
  // Who sent the text is told what its author said.
  const { data } = JSON.parse(log[1]!.envelope) as { data: { answer: string; accountIds: string[] } };
  expect([data.answer, data.accountIds]).toEqual(['changes', [id(1)]]);
  expect(log.map(({ envelope }) => envelope).join()).not.toContain('Xin giữ');
});

test('A.4: a nominated work is answered for by who confirmed it, and not by the officer who sent it', async () => {
  const { editionId, works, call } = await edition(150, { authorAccountIds: [id(78)] });
  const [{ entryId, applicantId }] = works as [Work];
  await publish(editionId);
  const { version } = await workOf(call, entryId);
  expect((await call('POST', `/works/${entryId}/ask`, { version })).body.state).toBe('with-author');
  expect((await world.call(applicantId, 'GET', `/my/works/${entryId}`)).status).toBe(404);
  const answer = { body: { answer: 'approved' }, version: version + 1 };
  expect((await world.call(applicantId, 'POST', `/my/works/${entryId}/answer`, answer)).status).toBe(404);
  expect((await world.call(id(78), 'POST', `/my/works/${entryId}/answer`, answer)).body.state).toBe('approved');
});

test('a picture is printed upright and in its size, without what a camera wrote; what is too small or no picture is refused', async () => {
  const { works, call } = await edition(200);
  const path = `/works/${works[0]!.entryId}`;
  const { picture, version } = await workOf(call, works[0]!.entryId);
  // 500 × 800 on its side is 800 × 500, scaled down to 600.
  expect(picture).toMatchObject({ width: 600, height: 375 });
  const { bytes, headers } = await call('GET', `${path}/picture`);
  expect(headers.get('content-type')).toBe('image/jpeg');
  const { exif, width, orientation } = await sharp(bytes).metadata();
  expect([exif, width, orientation]).toEqual([undefined, 600, undefined]);
  const send = async (body: Buffer, type = 'image/jpeg') => {
    const [url, grants] = [
      `${world.system.url}/api/awards/editions/${id(4_000_200)}${path}/picture`,
      organiserOf(id(4_000_200)),
    ];
    const authorization = `Bearer ${await world.token(id(1), grants)}`;
    const response = await fetch(url, {
      ...{ method: 'PUT', body: new Uint8Array(body) },
      headers: { authorization, 'content-type': type, 'if-match': `"${version}"` },
    });
    return [
      response.status,
      (await response.json()) as { code?: string; state?: string; errors?: { code: string }[] },
    ] as const;
  };
  expect((await send(await photo(300, 200)))[1]).toMatchObject({
    code: 'picture-unfit',
    errors: [{ code: 'picture-pixels' }],
  });
  expect((await send(await photo(300, 1200)))[1]).toMatchObject({
    code: 'picture-unfit',
    errors: [{ code: 'picture-ratio' }],
  });
  for (const wrong of [Buffer.from('%PDF-1.7'), (await photo()).subarray(0, 900), Buffer.from('<svg/>')]) {
    expect((await send(wrong))[1].code).toBe('picture-unreadable');
  }
  expect((await send(Buffer.from('x'), 'text/plain'))[0]).toBe(415);
  const [status, body] = await send(
    await sharp(await photo(900, 900))
      .png()
      .toBuffer(),
    'image/png',
  );
  expect([status, body.state]).toEqual([200, 'edited']);
});

test('what authors approved is made ready all at once; what they have not answered waits', async () => {
  const { works, call } = await edition(500);
  const [first, second, third] = works as [Work, Work, Work];
  for (const { entryId } of [first, second]) {
    const { version } = await workOf(call, entryId);
    await call('POST', `/works/${entryId}/approval`, { version, body: { reason: 'Đồng ý trên giấy' } });
  }
  expect((await call('POST', '/ready-works')).body).toEqual({ ready: 2 });
  const states = await Promise.all(
    [first, second, third].map(async ({ entryId }) => (await workOf(call, entryId)).state),
  );
  expect(states).toEqual(['ready', 'ready', 'selected']);
  expect((await call('POST', '/ready-works')).body).toEqual({ ready: 0 });
});

test('C36: the book is public from its release on and not before, holds every work, and its contents say the right pages', async () => {
  const { editionId, works, call } = await edition(300);
  const publicPaths = [
    `/books/${editionId}`,
    `/books/${editionId}/file`,
    `/books/${editionId}/works/${works[0]!.entryId}`,
    `/books/${editionId}/works/${works[0]!.entryId}/picture`,
  ];
  const statuses = async () =>
    Promise.all(publicPaths.map(async (path) => (await world.call(null, 'GET', path)).status));
  expect((await call('POST', '/book/make')).body).toMatchObject({ state: 'queued', works: 4, ready: 0 });
  await make(editionId);
  const proof = (await call('GET', '/book')).body;
  expect(proof).toMatchObject({ state: 'made', proof: true, current: true, done: 5, total: 5 });
  expect((await call('POST', '/book/release')).body.code).toBe('book-unfinished');
  await publish(editionId);
  for (const work of works) await finish(call, work);
  expect((await call('POST', '/book/release')).body.code).toBe('book-unfinished');
  await call('POST', '/book/make');
  await make(editionId);
  expect(await statuses()).toEqual([404, 404, 404, 404]);
  expect((await world.call(null, 'GET', '/books')).bytes.toString()).not.toContain(editionId);
  const asked = await call('POST', '/book/release');
  expect([asked.status, asked.body]).toEqual([
    202,
    expect.objectContaining({ proof: false, ready: 4, releasedAt: null, awaited: true, released: false }),
  ]);
  expect(await statuses()).toEqual([404, 404, 404, 404]);
  expect((await world.approve(editionId)).status).toBe(200);
  expect((await call('GET', '/book')).body).toMatchObject({
    ...{ releasedAt: expect.any(String), awaited: false, released: true },
  });
  expect(await statuses()).toEqual([200, 200, 200, 200]);

  const page = (await world.call(null, 'GET', `/books/${editionId}`)).body as { entries?: object[] };
  expect(page.entries).toMatchObject([
    { title: 'Dệt Ơn' },
    { title: 'Đèn biển' },
    { title: 'Sáng chế Ư' },
    { title: 'Ổ khóa' },
  ]);
  const pages = readPdf((await world.call(null, 'GET', `/books/${editionId}/file`)).bytes);
  expect(pages.reduce((sum, { missing }) => sum + missing, 0)).toBe(0);
  const pageOf = (title: string) => pages.findLastIndex(({ text }) => text.includes(`${title}Đỗ Thị Ước`)) + 1;
  const list = pages.find(({ text }) => text.includes('Mục lục theo lĩnh vực'))!.text;
  const places = pages.find(({ text }) => text.includes('Mục lục theo tỉnh'))!.text;
  const index = pages.find(({ text }) => text.includes('Bảng tra tên'))!.text;
  for (const { title, authors } of works) {
    const nr = pageOf(title);
    expect(nr).toBeGreaterThan(4);
    // Nothing is left of the zeros that kept the number’s place.
    const alone = new RegExp(`${title}${nr}(?!0)`);
    expect(list).toMatch(alone);
    expect(places).toMatch(alone);
    expect(index).toContain(`${authors[1]}${nr}`);
    expect(pages[nr - 1]!.text).toMatch(new RegExp(`${nr}`));
  }
  expect(index).toContain(`Đỗ Thị Ước 300${['Dệt Ơn', 'Đèn biển', 'Sáng chế Ư', 'Ổ khóa'].map(pageOf).join(',')}`);
  expect(index.indexOf('Bùi Oanh')).toBeLessThan(index.indexOf('Lê Văn Ổn'));
  expect(places.indexOf('Đà Nẵng')).toBeLessThan(places.indexOf('Hà Nội'));

  // What is edited since, and a proof of it, changes nothing of what was released.
  const { version, text } = await workOf(call, works[0]!.entryId);
  await call('PUT', `/works/${works[0]!.entryId}`, { body: { ...text, title: 'Tên chưa duyệt' }, version });
  await call('POST', '/book/make');
  await make(editionId);
  expect((await call('GET', '/book')).body).toMatchObject({ proof: true, releasedAt: expect.any(String) });
  const still = (await world.call(null, 'GET', `/books/${editionId}`)).body as { entries: object[] };
  expect(still.entries).toEqual(page.entries);
  const file = readPdf((await world.call(null, 'GET', `/books/${editionId}/file`)).bytes);
  expect(file.map(({ text: said }) => said).join()).not.toContain('Tên chưa duyệt');

  // Whose certificate is taken back is in no page of it.
  const [code] = await world.codes(editionId);
  await world.revoke(editionId, code!);
  const left = (await world.call(null, 'GET', `/books/${editionId}`)).body as { entries: object[] };
  expect(left.entries).toHaveLength(3);
});

test('S79: whoever takes back the consent to be published is in no page and picture, and the PDF waits until it is made without the name', async () => {
  const { editionId, works, call } = await edition(600);
  await publish(editionId);
  for (const work of works) await finish(call, work);
  const release = async () => {
    await call('POST', '/book/make');
    await make(editionId);
    expect((await call('POST', '/book/release')).status).toBe(202);
    expect((await world.approve(editionId)).status).toBe(200);
  };
  await release();
  const { entryId } = works[0]!;
  const read = async () => {
    const paths = ['', `/works/${entryId}`, `/works/${entryId}/picture`, '/file'];
    const said = await Promise.all(paths.map((path) => world.call(null, 'GET', `/books/${editionId}${path}`)));
    return {
      statuses: said.map(({ status }) => status),
      pages: said
        .slice(0, 2)
        .map(({ body }) => JSON.stringify(body))
        .join(),
    };
  };
  const before = await read();
  expect(before.statuses).toEqual([200, 200, 200, 200]);
  expect(before.pages).toContain('Lê Văn Ổn');

  const data = { entryId, editionId, given: false, at: world.clock.now().toISOString() };
  await world.system.database.transaction((tx) =>
    tx.publish(PublicationConsentChangedV1, { key: entryId, version: 2, data }),
  );
  await world.system.settle();
  const after = await read();
  expect(after.statuses).toEqual([200, 200, 404, 404]);
  expect(after.pages).not.toContain('Lê Văn Ổn');
  expect(after.pages).toContain('Trần Đức');
  expect((await world.call(null, 'GET', `/books/${editionId}/file`)).body.code).toBe('book-withheld');
  expect((await call('GET', '/book')).body).toMatchObject({ current: false });
  // Who edits, and who is its author, read the name, and that nobody else does.
  const [line] = ((await call('GET', '/works')).body as { items: object[] }).items;
  const edited = (await call('GET', `/works/${entryId}`)).body;
  const own = (await world.call(works[0]!.applicantId, 'GET', `/my/works/${entryId}`)).body;
  for (const seen of [line, edited, own]) {
    expect(seen).toMatchObject({ entryId, authors: expect.arrayContaining(['Lê Văn Ổn']), withheldAt: data.at });
  }

  world.clock.aheadMs += 60_000;
  await release();
  const pages = readPdf((await world.call(null, 'GET', `/books/${editionId}/file`)).bytes);
  const text = pages.map((page) => page.text).join();
  expect(text).toContain('Trần Đức');
  expect(text).not.toContain('Lê Văn Ổn');
});

test('a book that is being made can be stopped, and one that was left in the middle is made by whoever finds it', async () => {
  const { editionId, call } = await edition(400);
  await call('POST', '/book/make');
  expect((await call('POST', '/book/make')).body.code).toBe('book-state');
  await job(BookStore).claim();
  expect(await job(BookStore).report(editionId, 'pages', { done: 4, total: 5 })).toBe(true);
  expect((await call('POST', '/book/cancel')).body).toMatchObject({ state: 'cancelled' });
  expect(await job(BookStore).report(editionId, 'pages', { done: 4, total: 5 })).toBe(false);
  expect((await call('POST', '/book/cancel')).body.code).toBe('book-state');
  await call('POST', '/book/make');
  // Whoever was at it has died.
  await world.system.database.query(
    `update awards.book set state = 'making', claimed_until = now() - interval '1 second' where edition_id = $1`,
    [editionId],
  );
  await make(editionId);
  expect((await call('GET', '/book')).body).toMatchObject({ state: 'made', proof: true });
});
