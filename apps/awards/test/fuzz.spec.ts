import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Grant } from '@sangtao/service-kit/auth';
import fc from 'fast-check';
import { admin, aWork, AwardsWorld, id, organiserOf } from './awards-world.js';

jest.setTimeout(110_000);
const seed = 20_261_124;
const [open, published, other] = [id(1_000_001), id(1_000_002), id(1_000_003)];
const world = new AwardsWorld();

beforeAll(async () => {
  await world.start();
  await world.given({ editionId: open, code: 'HT-1', works: [aWork(1, 90), aWork(2, 80, { rank: 2 })] });
  await world.published({ editionId: published, code: 'HT-2', works: [aWork(11, 90)] });
});
afterAll(() => world.system.stop());

/** Every table but what is meant to be written by a refused request: nothing. Viewings are audited, so the audit is left out. */
async function state(): Promise<string> {
  const tables = ['edition', 'entry', 'result', 'place', 'honour', 'outbox'];
  const parts = await Promise.all(
    tables.map((table) => world.system.database.query(`select * from awards.${table} order by 1, 2`)),
  );
  return JSON.stringify(parts);
}

const odd = fc.oneof(
  fc.constantFrom(
    'x',
    '%00',
    '..',
    '%2e%2e%2f',
    'null',
    '-1',
    '1e309',
    '𐀀'.repeat(20),
    'a'.repeat(90),
    `'; drop table awards.honour; --`,
  ),
  fc.string({ maxLength: 60 }),
);
const anyId = fc.oneof(
  fc.constantFrom(open, open, open, published, other, id(1), id(404), 'ffffffff-ffff-ffff-ffff-ffffffffffff'),
  odd,
);
const anyCode = fc.oneof(fc.constantFrom('0000-0000-0000', 'ABCD'), odd);
const routes = fc.oneof(
  fc.tuple(fc.constant('GET'), fc.constantFrom('/results', '/honours', '/my/honours')),
  fc.tuple(
    fc.constant('GET'),
    anyId.chain((one) => fc.constantFrom('', '/method', '/bundle').map((end) => `/results/${encode(one)}${end}`)),
  ),
  fc.tuple(
    fc.constant('GET'),
    anyCode.chain((one) => fc.constantFrom('', '/pdf').map((end) => `/certificates/${encode(one)}${end}`)),
  ),
  fc.tuple(
    fc.constant('GET'),
    anyId.chain((one) =>
      fc.constantFrom('certificates.pdf', 'decision.pdf', 'result').map((end) => `/editions/${encode(one)}/${end}`),
    ),
  ),
  fc.tuple(
    fc.constant('POST'),
    anyId.chain((one) =>
      fc.constantFrom('decide', 'seal', 'unseal').map((end) => `/editions/${encode(one)}/result/${end}`),
    ),
  ),
  fc.tuple(
    fc.constant('PUT'),
    fc.tuple(anyId, anyId).map(([one, entry]) => `/editions/${encode(one)}/result/decisions/${encode(entry)}`),
  ),
  fc.tuple(
    fc.constant('POST'),
    anyCode.chain((one) =>
      fc.constantFrom('honours', 'certificates').map((start) => `/${start}/${encode(one)}/revoke`),
    ),
  ),
);

function encode(part: string): string {
  try {
    return /^%(00|2e)/.test(part) ? part : encodeURIComponent(part);
  } catch {
    return 'lone-half';
  }
}

const anyText = fc.oneof(
  fc.constantFrom('first', '\u0000', '2026-W01-1', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59+14:00'),
  fc.string(),
);
const anyValue = fc.oneof(anyText, fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>);
const anyBody = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
  fc.record(
    {
      prizeCode: anyValue,
      reason: anyValue,
      decisionNumber: anyValue,
      publishAt: anyValue,
      state: anyValue,
      version: anyValue,
    },
    { requiredKeys: [] },
  ),
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(
      { prizeCode: 'first', reason: 'đúng mọi thứ, trừ phiên bản' },
      { decisionNumber: '1/QĐ' },
      { publishAt: '2026-01-01T00:00:00Z' },
      { reason: 'đúng mọi thứ, trừ quyền' },
      JSON.parse('{"__proto__": {"admin": true}, "reason": "nguyên mẫu"}') as object,
    ),
  },
);
const queries = fc.array(
  fc.tuple(fc.constantFrom('q', 'year', 'provinceCode', 'prizeCode', 'cursor', 'limit', 'fieldCode', 'sort', 'q'), odd),
  { maxLength: 3 },
);
const callers: fc.Arbitrary<[string, Grant[]] | null> = fc.constantFrom(
  null,
  [id(60), []],
  [id(61), [{ role: 'judge', scope: '*' }]],
  [id(62), organiserOf(other)],
  [id(63), organiserOf(open)],
  [id(64), admin],
  [id(64), admin],
);

test('whatever is sent, the answer is a problem document or what was asked for, and nothing changes', async () => {
  const before = await state();
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(
      routes,
      queries,
      anyBody,
      callers,
      fc.constantFrom(undefined, 0, 999, 999_999_999),
      async ([method, path], query, body, caller, version) => {
        const search = query.map(([key, value]) => `${key}=${encode(value)}`).join('&');
        const [who, grants] = caller ?? [null, []];
        const options = {
          grants,
          ...(method === 'GET' ? {} : { body }),
          ...(version === undefined ? {} : { version }),
        };
        const said = await world.call(who, method, `${path}${search ? `?${search}` : ''}`, options);
        statuses.set(said.status, (statuses.get(said.status) ?? 0) + 1);
        if (said.status < 300) expect(method).toBe('GET');
        else {
          expect(said.status).toBeGreaterThanOrEqual(400);
          expect(said.status).toBeLessThan(500);
          expect(said.headers.get('content-type')).toMatch(/^application\/problem\+json/);
          expect(said.body).toMatchObject({ status: said.status, code: expect.any(String) });
          expect(said.bytes.toString()).not.toMatch(/select |at .*\.ts:|node_modules/);
        }
      },
    ),
    { seed, numRuns: 2000 },
  );
  // It reached further than the door.
  for (const status of [200, 400, 401, 403, 404, 412]) expect([...statuses.keys()]).toContain(status);
  expect(await state()).toBe(before);
});

test.each(['2026-W01-1', '2026-02-30T00:00:00Z', '2026-01-01', '2026-01-01T10:00', '0000-01-01T00:00:00Z', 5, null])(
  'a moment %p is refused also where everything else is right',
  async (publishAt) => {
    const path = `/editions/${open}/result`;
    await world.system.database.query(`update awards.result set state = 'decided' where edition_id = $1`, [open]);
    const { version } = (await world.call(id(64), 'GET', path, { grants: admin })).body as unknown as {
      version: number;
    };
    const said = await world.call(id(64), 'POST', `${path}/seal`, { grants: admin, version, body: { publishAt } });
    expect([said.status, said.body.code]).toEqual([400, 'invalid-input']);
  },
);
