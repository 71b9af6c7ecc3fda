import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { admin, aWork, AwardsWorld, id, organiserOf, roundOf, type Given } from './awards-world.js';
import { readPdf } from './pdf-text.js';

jest.setTimeout(90_000);
const world = new AwardsWorld();
const hourMs = 3_600_000;

beforeAll(() => world.start());
afterAll(() => world.system.stop());

/** An edition with two prizes; its numbers begin at n. */
async function sealed(n: number): Promise<Given> {
  const editionId = id(1_000_000 + n);
  const title = `Bí mật ${n}`;
  const given = { editionId, code: `HT-${n}`, works: [aWork(n, 90, { title }), aWork(n + 1, 80, { rank: 2, title })] };
  await world.given(given);
  const path = `/internal/rounds/${roundOf(editionId)}/bundle`;
  const checkpoint = { size: 6, rootHash: 'ab'.repeat(32) };
  world.bundles.set(path, { format: 'sangtao-result-bundle/1', records: [], checkpoint });
  await world.seal(editionId, new Date(world.clock.now().getTime() + hourMs));
  await world.approve(editionId);
  return given;
}

/** An hour later: what was sealed before has its moment. */
function due(): void {
  world.clock.aheadMs += hourMs;
}

async function rowsOf(editionId: string) {
  const [row] = await world.system.database.query<{ state: string; honours: number; events: number }>(
    `select state, (select count(*)::int from awards.honour where edition_id = $1) as honours,
       (select count(*)::int from event_log.record where envelope ~ '"awards.(results|honour)-' and envelope like '%' || $1 || '%')
       + (select count(*)::int from awards.outbox where envelope ~ '"awards.(results|honour)-' and envelope like '%' || $1 || '%') as events
     from awards.result where edition_id = $1::uuid`,
    [editionId],
  );
  return row!;
}

/** What people without a right to it can ask, and whether it says anything of the edition. */
async function leaks({ editionId, code, works }: Given): Promise<string[]> {
  const codes = await world.codes(editionId);
  const paths = [
    '/results',
    `/results/${editionId}`,
    `/results/${editionId}/method`,
    `/results/${editionId}/bundle`,
    '/honours?limit=200',
    '/honours?q=bi%20mat',
    '/my/honours',
    ...codes.flatMap((certificate) => [`/certificates/${certificate}`, `/certificates/${certificate}/pdf`]),
  ];
  const shown: string[] = [];
  for (const path of paths) {
    const who = works[0]!.applicantId;
    const { status, bytes, headers } = await world.call(who, 'GET', path);
    const text = bytes.toString();
    // Of these the answer alone says that there is something.
    const telling = headers.get('content-type') === 'application/pdf' || /method$|bundle$/.test(path);
    const said = telling || [editionId, code, works[0]!.title].some((word) => text.includes(word));
    if (status === 200 && said) shown.push(path);
  }
  return shown;
}

test('S46: until its moment nothing of a result is found anywhere; then everything is', async () => {
  const edition = await sealed(100);
  const { editionId } = edition;
  await world.publish();
  expect(await leaks(edition)).toEqual([]);
  expect((await rowsOf(editionId)).events).toBe(0);
  const all = `/editions/${editionId}/certificates.pdf`;
  expect((await world.call(id(5), 'GET', all, { grants: admin })).status).toBe(404);
  due();
  await world.publish();
  await world.system.settle();
  expect(await leaks(edition)).toHaveLength(7 + 2 * 2);
  expect((await world.call(id(5), 'GET', all, { grants: admin })).status).toBe(200);
});

test('every viewing before the moment stands in the audit, with who it was', async () => {
  const { editionId } = await sealed(200);
  const seen = async () =>
    await world.system.database.query<{ actor: string; action: string }>(
      `select actor, action from awards.audit where subject = $1 and action in ('result-viewed', 'decision-printed') and actor <> $2 order by id`,
      [editionId, id(1)],
    );
  await world.call(id(6), 'GET', `/editions/${editionId}/result`, { grants: organiserOf(editionId) });
  await world.call(id(7), 'GET', `/editions/${editionId}/result`, { grants: admin });
  await world.call(id(8), 'GET', `/editions/${editionId}/decision.pdf`, { grants: organiserOf(editionId) });
  await world.call(id(9), 'GET', `/editions/${editionId}/result`, { grants: organiserOf(id(3)) });
  expect(await seen()).toEqual([
    { actor: id(6), action: 'result-viewed' },
    { actor: id(7), action: 'result-viewed' },
    { actor: id(8), action: 'decision-printed' },
  ]);
});

test('a publication that breaks off at any step leaves nothing, and the next one does all of it once', async () => {
  const { editionId } = await sealed(300);
  const { database } = world.system;
  await database.query(`create function awards.break_off() returns trigger language plpgsql as
    $$ begin raise exception 'broken off'; end $$`);
  const nothing = { state: 'sealed', honours: 0, events: 0 };
  world.registrationDown = true;
  due();
  await world.publish();
  expect(await rowsOf(editionId)).toEqual(nothing);
  world.registrationDown = false;
  for (const [table, when] of [
    ['honour', 'after insert'],
    ['result', 'after update'],
    ['outbox', 'after insert'],
    ['audit', 'after insert'],
  ]) {
    await database.query(
      `create constraint trigger break_off ${when} on awards.${table} deferrable initially deferred for each row execute function awards.break_off()`,
    );
    await world.publish();
    expect([table, await rowsOf(editionId)]).toEqual([table, nothing]);
    await database.query(`drop trigger break_off on awards.${table}`);
  }
  await Promise.all([world.publish(), world.publish(), world.publish()]);
  await world.publish();
  await world.system.settle();
  expect(await rowsOf(editionId)).toEqual({ state: 'published', honours: 2, events: 3 });
});

test('an edition that cannot be published yet does not hold up another', async () => {
  const [stuck, free] = [await sealed(400), await sealed(500)];
  await world.system.database.query(
    `insert into awards.honour (id, edition_id, entry_id, field_code, prize_code, certificate_code, title, authors, conferred_at, year, wording)
     values ($1, $2, $3, 'it', 'first', 'TAKEN', '', '[]', now(), 2026, '{}')`,
    [id(490), stuck.editionId, stuck.works[0]!.entryId],
  );
  due();
  await world.publish();
  expect((await rowsOf(stuck.editionId)).state).toBe('sealed');
  expect((await rowsOf(free.editionId)).state).toBe('published');
});

test('the decision is a draft with its list until the results are public', async () => {
  const { editionId } = await sealed(600);
  const path = `/editions/${editionId}/decision.pdf`;
  const read = async () => {
    const { bytes, headers } = await world.call(id(5), 'GET', path, { grants: organiserOf(editionId) });
    expect(headers.get('content-disposition')).toBe('inline; filename="HT-600-decision.pdf"');
    const pages = readPdf(bytes);
    expect(pages.map(({ missing }) => missing)).toEqual([0, 0]);
    return pages.map(({ text }) => text).join('\n');
  };
  const draft = await read();
  for (const words of [
    'DỰ THẢO',
    'Số: 12/QĐ-BTC',
    'Điều 1. Trao 2 giải',
    '1 Giải Nhất',
    'Bí mật 600',
    'Đỗ Thị Ước 601',
  ]) {
    expect(draft).toContain(words);
  }
  due();
  await world.publish();
  const paper = await read();
  expect(paper).not.toContain('DỰ THẢO');
  expect(paper).toContain('Đỗ Thị Ước 601');
  expect((await world.call(id(5), 'GET', path, { grants: organiserOf(id(3)) })).status).toBe(404);
});
