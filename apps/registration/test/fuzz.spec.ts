import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Grant } from '@sangtao/service-kit/auth';
import { template } from '@sangtao/programmes/templates';
import fc from 'fast-check';
import { ann, bob, everywhere, RegistrationWorld, secretary, whole } from './registration-world.js';
import { aPdf, TusClient } from './tus.js';

jest.setTimeout(180_000);
const seed = Number(process.env.FUZZ_SEED ?? 20260731);
const perRoute = Number(process.env.FUZZ_RUNS ?? 16);
const stranger = '0193a1f0-7c00-7000-8000-00000000000d';
const callers: Record<string, { accountId: string; grants: Grant[] } | null> = {
  nobody: null,
  owner: { accountId: ann, grants: [] },
  stranger: { accountId: stranger, grants: [] },
  officer: { accountId: bob, grants: [{ role: 'officer', scope: '19' }] },
  elsewhere: { accountId: bob, grants: [{ role: 'organiser', scope: stranger }] },
  secretary: { accountId: secretary, grants: everywhere },
};
const reasons = [{ code: 'unreadable', note: 'mờ' }];
const until = new Date(Date.now() + 86_400_000).toISOString();
const dates = { opensAt: new Date().toISOString(), closesAt: until };
let world: RegistrationWorld;
/** What path parameters may name: things that exist, of several kinds. */
let ids: Record<string, string[]>;
let samples: Record<string, object>;

const wrongValues = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e308,
    '',
    'x'.repeat(5_000),
    'a\0b',
    '\ud800',
    '🙂',
    [],
    {},
    [[]],
    '2026-13-45',
  ),
  fc.constantFrom<unknown>({ $ne: 1 }, "'; drop table registration.entry; --", '../../etc/passwd', '%00', NaN),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A sample of the route's body with one thing wrong; or something else altogether. */
const bodies = (sample: object | undefined) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.tuple(fc.constantFrom('', ...Object.keys(sample ?? {})), wrongValues).map(broken(sample ?? {})),
    },
    { weight: 1, arbitrary: fc.constant(JSON.stringify({ ...sample, unknown: 1 })) },
    {
      weight: 1,
      arbitrary: fc.constant(JSON.stringify({ ...sample, __proto__: null, constructor: { prototype: {} } })),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('{', 'null', '[]', '"text"', '', '{"a":'.repeat(500)),
    },
    { weight: 1, arbitrary: fc.constant(JSON.stringify('x'.repeat(1_100_000))) },
    { weight: 1, arbitrary: fc.constant(JSON.stringify(sample ?? {})) },
  );

function broken(sample: object) {
  return ([key, value]: [string, unknown]) => JSON.stringify(key === '' ? value : { ...sample, [key]: value });
}

const headers = fc.record(
  {
    'if-match': fc.constantFrom('"1"', '"1"', '"2"', '"2"', '"3"', '"99"', '*', 'W/"x"', '"-1"', '"99999999999"'),
    'idempotency-key': fc.constantFrom('one', 'two', 'x'.repeat(300), 'three'),
    'accept-language': fc.constantFrom('vi', 'en', 'zz;q=x'),
    'content-type': fc.constantFrom(...Array<string>(8).fill('application/json'), 'text/plain', 'application/xml'),
  },
  { requiredKeys: [] },
);

const queries = fc.oneof(
  fc.constant(''),
  fc
    .array(
      fc.tuple(fc.constantFrom('editionId', 'state', 'cursor', 'limit', 'q', 'sort', 'provinceCode', 'x'), wrongValues),
      {
        maxLength: 4,
      },
    )
    .map(
      (pairs) =>
        `?${new URLSearchParams(Object.fromEntries(pairs.map(([key, value]) => [key, String(value).toWellFormed()]))).toString()}`,
    ),
);

beforeAll(async () => {
  world = await RegistrationWorld.start();
  const edition = await world.openEdition('FUZZ-26');
  const closed = await world.openEdition('SHUT-26');
  const draft = (await world.draft(edition, whole)).body;
  const late = (await world.draft(closed, whole)).body;
  const client = new TusClient(`${world.url}/uploads`, await world.bearer(ann));
  const metadata = { entryId: draft.id, slot: 'full-text', filename: 'a.pdf' };
  await client.upload(metadata, aPdf());
  const unfinished = await client.begin({ ...metadata, slot: 'drawings' }, 1000);
  const handedIn = (await world.draft(edition, { ...whole, submit: true })).body;
  await world.close(closed);
  await world.becomes(closed, 'screening');
  const { body } = await world.call<{ items: { id: string }[] }>(ann, {
    method: 'GET',
    path: `/entries/${draft.id}/files`,
  });
  const receipt = handedIn.receipt as unknown as { code: string; contentHash: string };
  ids = {
    editions: [edition, closed],
    entries: [draft.id, late.id, handedIn.id],
    files: [body.items[0]!.id],
    uploads: [unfinished.headers.get('location')!.split('/').at(-1)!],
    receipts: [receipt.code],
  };
  const ruling = { ids: [{ id: handedIn.id, version: 2 }], ruling: 'return', reasons, until };
  samples = {
    'EditionsController.create': { templateCode: 'technical-contest', code: 'F-1', year: 2026, ...dates },
    'EditionsController.change': { nameVi: 'Tên', ...dates },
    'EditionsController.clone': { code: 'F-2', year: 2027, offsetDays: 365 },
    'EditionsController.advance': { to: 'judging' },
    'RulebooksController.replace': {
      rulebook: template('technical-contest').rulebook,
      amendment: { reason: 'a', number: '1' },
    },
    'EntriesController.create': { editionId: edition, submit: true, ...whole },
    'EntriesController.change': whole,
    'EntriesController.withdraw': { reason: 'nhầm' },
    'RulingsController.batch': ruling,
    'RulingsController.giveBack': { reasons, until },
    'RulingsController.reject': { reasons },
    'RulingsController.reopen': { hours: 1, reason: 'a' },
    'ReceiptsController.verify': { contentHash: receipt.contentHash },
    'InternalEntriesController.batch': { ids: [draft.id] },
  };
});
afterAll(() => world.system.stop());

/** One value for everything that a request could have changed. */
async function everything(): Promise<string> {
  const tables = ['edition', 'entry', 'entry_history', 'receipt', 'file', 'upload', 'rulebook_version', 'audit'];
  const digests = [...tables, 'idempotency', 'aggregate_version'].map(
    (table) => `(select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from registration.${table} t)`,
  );
  const [row] = await world.system.database.query<{ all: string }>(
    `select concat_ws(' ', ${digests.join(',')}) as all`,
  );
  return row!.all;
}

const paths = (pattern: string) => {
  const own = Object.entries(ids).find(([kind]) => pattern.includes(kind))?.[1] ?? ids.entries!;
  const odd = ['0193a1f0-7c00-7000-8000-0000000000ff', 'x', '%00', '..%2f', "'", '1e3', 'ô'.repeat(50)];
  const values = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...own) },
    { weight: 1, arbitrary: fc.constantFrom(...odd, ...Object.values(ids).flat()) },
  );
  const file = fc.oneof(fc.constantFrom(...ids.files!), values);
  return fc.tuple(values, file).map(([first, second]) =>
    pattern
      .replace(/:fileId/, encodeURI(second))
      .replace(/:version/, '1')
      .replace(/:\w+/, encodeURI(first)),
  );
};

test('no request breaks the service; what is refused says why and changes nothing; nobody reaches another’s things', async () => {
  const { routes } = world.system.contexts.get('registration')!;
  expect(routes.length).toBeGreaterThan(30);
  const answered = new Map<number, number>();
  for (const { method, path: pattern, handler, access } of routes) {
    const arbitrary = fc.record({
      who: fc.constantFrom(...Object.keys(callers), 'owner', 'secretary', 'secretary', 'secretary'),
      path: paths(pattern),
      query: method === 'GET' ? queries : fc.constant(''),
      headers,
      body: bodies(samples[handler]),
    });
    for (const request of fc.sample(arbitrary, { seed, numRuns: perRoute })) {
      const before = await everything();
      const bodied = method === 'GET' ? {} : { body: request.body };
      const call = { method, path: request.path + request.query, headers: request.headers, ...bodied };
      const { status, headers: got, body } = await world.call(callers[request.who]!, call);
      answered.set(status, (answered.get(status) ?? 0) + 1);
      const what = `${method} ${call.path.slice(0, 200)} by ${request.who} ${JSON.stringify(request.headers)} ${request.body.slice(0, 300)} → ${status}`;
      if (status >= 500) throw new Error(`${what} ${JSON.stringify(body)}`);
      if (status >= 400) {
        const problem = got.get('content-type')?.startsWith('application/problem+json') && body;
        if (!problem || !body.code || !body.title || Number(body.status) !== status)
          throw new Error(`${what}: no problem document`);
        if ((await everything()) !== before) throw new Error(`${what}: refused, and yet something changed`);
      } else if (['nobody', 'stranger', 'elsewhere'].includes(request.who)) {
        const reaches = Object.values(ids)
          .flat()
          .some((id) => call.path.includes(id));
        const open = access?.kind === 'public' && (method === 'GET' || handler === 'ReceiptsController.verify');
        if (reaches && !open && handler !== 'EntriesController.create') throw new Error(`${what}: reached`);
      }
    }
  }
  expect([...answered.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 412, 413, 415, 428]));
});

test('no upload request breaks the service either', async () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  const arbitrary = fc.record({
    who: fc.constantFrom(...Object.keys(callers)),
    method: fc.constantFrom('POST', 'PATCH', 'HEAD', 'DELETE', 'GET', 'PUT'),
    id: fc.constantFrom(
      '',
      `/${ids.uploads![0]!}`,
      '/x',
      `/${ids.files![0]!}`,
      '/..%2f..%2fetc',
      `/${ids.entries![0]!}`,
    ),
    body: fc.constantFrom('', 'x', '%PDF-1.4', 'y'.repeat(2_000)),
    headers: fc.record(
      {
        'tus-resumable': fc.constantFrom('1.0.0', '0.2.2'),
        'upload-length': fc.constantFrom('10', '0', '-1', 'x', '1e3', '99999999999999', '300000000'),
        'upload-offset': fc.constantFrom('0', '1', '-1', 'x', '1000', '99999999999999'),
        'upload-defer-length': fc.constant('1'),
        'upload-concat': fc.constantFrom('partial', 'final;/x'),
        'content-type': fc.constantFrom('application/offset+octet-stream', 'application/json', 'text/plain'),
        'upload-metadata': fc.constantFrom(
          'entryId',
          'a b c',
          ',,,',
          `entryId ${base64(ids.entries![0]!)},slot ${base64('drawings')},filename ${base64('a.pdf')}`,
          `entryId ${base64(ids.entries![2]!)},slot ${base64('drawings')},filename ${base64('a\0.pdf')}`,
          `entryId ${base64('x')},slot ${base64('../x')},filename ${base64('../../a.pdf')}`,
        ),
      },
      { requiredKeys: ['tus-resumable'] },
    ),
  });
  for (const { who, method, id, body, headers: sent } of fc.sample(arbitrary, { seed, numRuns: perRoute * 12 })) {
    const before = await everything();
    const caller = callers[who];
    const bodied = ['POST', 'PATCH', 'PUT'].includes(method) && body !== '';
    const response = await fetch(`${world.url}/uploads${id}`, {
      method,
      headers: { ...sent, ...(caller ? { authorization: await world.bearer(caller.accountId, caller.grants) } : {}) },
      ...(bodied ? { body } : {}),
    });
    const what = `${method} ${id} by ${who} ${JSON.stringify(sent)} ${body.slice(0, 20)} → ${response.status}`;
    const text = await response.text();
    if (response.status >= 500) throw new Error(`${what} ${text}`);
    if (response.status < 400) {
      if (who !== 'owner') throw new Error(`${what}: reached`);
      continue;
    }
    if (method !== 'HEAD')
      expect(JSON.parse(text)).toMatchObject({ status: response.status, code: expect.any(String) });
    if (bodied && method === 'PATCH' && who === 'owner') continue;
    if ((await everything()) !== before) throw new Error(`${what}: refused, and yet something changed`);
  }
});
