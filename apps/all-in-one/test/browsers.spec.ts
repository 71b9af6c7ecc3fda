import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { portalFrom } from '@sangtao/service-kit/portal';
import type { PolicyReport } from '@sangtao/service-kit/policy-reports';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { contexts } from '../src/contexts.js';

jest.setTimeout(120_000);
const reports: PolicyReport[] = [];
const id = '0193a1f0-7c00-7000-8000-0000deadbeef';
let system: TestSystem;
let routes: { method: string; path: string }[];

beforeAll(async () => {
  const portal = fileURLToPath(new URL('../../portal/dist', import.meta.url));
  const fallback = await portalFrom(portal, (report) => void reports.push(report));
  system = await startContexts(contexts, { fallback, baseUrl: 'https://sangtao.example.vn' });
  routes = [...system.contexts].flatMap(([name, { registered }]) =>
    [...registered].map((route) => {
      const [method, url] = route.split(' ') as [string, string];
      return { method, path: url.replace('/auth/*', '/auth/sign-out').replace(/:\w+/g, id), name };
    }),
  );
});
afterAll(() => system.stop());

const ask = (method: string, path: string, headers: Record<string, string> = {}, body?: string) =>
  fetch(system.url + path, {
    method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(5_000),
    ...(body === undefined ? {} : { body }),
  });
const writing = () => routes.filter(({ method }) => !['GET', 'HEAD', 'OPTIONS'].includes(method));

test('S22: no write is done for a page of another site, whatever it sends along', async () => {
  expect(writing().length).toBeGreaterThan(50);
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'https://sangtao.example.vn', 'sec-fetch-site': 'cross-site' },
  ];
  for (const { method, path } of writing()) {
    for (const headers of foreign) {
      const answer = await ask(method, path, { 'content-type': 'application/json', ...headers }, '{}');
      expect([method, path, answer.status, ((await answer.json()) as { code: string }).code]).toEqual([
        method,
        path,
        403,
        'foreign-page',
      ]);
    }
  }
});

test('S22: what a form of any page can send is read by no route', async () => {
  for (const { method, path } of writing().filter(({ path }) => !/uploads|internal/.test(path))) {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const { status } = await ask(method, path, { 'content-type': type }, 'a=1');
      expect([method, path, type, status]).toEqual([method, path, type, 415]);
    }
  }
});

test('S22: a page of ours, and a program that is no browser, get to the route', async () => {
  const path = '/api/registration/entries';
  const ours: Record<string, string>[] = [
    {},
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://sangtao.example.vn' },
  ];
  for (const headers of ours) {
    const { status } = await ask('POST', path, { 'content-type': 'application/json', ...headers }, '{}');
    expect([headers, status]).toEqual([headers, 401]);
  }
});

test('S23: no other site is let in, and no origin is repeated', async () => {
  const from = { origin: 'https://evil.example', 'access-control-request-method': 'GET' };
  for (const { path } of [...routes, { path: '/' }, { path: '/health/live' }, { path: '/api/asyncapi.json' }]) {
    for (const method of ['OPTIONS', 'GET']) {
      const { headers } = await ask(method, path, from);
      const said = [...headers].filter(([name, value]) => name.startsWith('access-control-') || value.includes('evil'));
      expect([path, said]).toEqual([path, []]);
    }
  }
});

test('S24: the portal runs no inline code, is framed by nobody, and has what broke its policy reported', async () => {
  const { headers } = await ask('GET', '/entries');
  expect(headers.get('x-frame-options')).toBe('DENY');
  const policy = headers.get('content-security-policy')!;
  expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  for (const part of [
    `default-src 'none'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `script-src 'self'`,
  ]) {
    expect(policy.split('; ')).toContain(part);
  }
  const api = (await ask('GET', '/api/awards/results')).headers.get('content-security-policy');
  expect(api).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  const [, to] = /report-uri ([^;]+)/.exec(policy)!;
  const byUri = {
    'csp-report': {
      'effective-directive': 'script-src-elem',
      'blocked-uri': 'https://evil.example/x.js?secret=1',
      'document-uri': 'https://sangtao.example.vn/entries/7?token=1',
    },
  };
  const byApi = [
    {
      type: 'csp-violation',
      body: { effectiveDirective: 'img-src', blockedURL: 'inline', documentURL: 'https://sangtao.example.vn/' },
    },
  ];
  expect((await ask('POST', to!, { 'content-type': 'application/csp-report' }, JSON.stringify(byUri))).status).toBe(
    204,
  );
  expect((await ask('POST', to!, { 'content-type': 'application/reports+json' }, JSON.stringify(byApi))).status).toBe(
    204,
  );
  expect(reports).toEqual([
    { directive: 'script-src-elem', blocked: 'https://evil.example', page: '/entries/7' },
    { directive: 'img-src', blocked: 'inline', page: '/' },
  ]);
});

test.each(['{', '[]', '{"csp-report":7}', '{"__proto__":{}}', '[{"body":{}},{}]'])(
  'S24: a report that is none is not told: %j',
  async (body) => {
    reports.length = 0;
    const { status } = await ask('POST', '/policy-reports', { 'content-type': 'application/reports+json' }, body);
    expect([status < 500, reports]).toEqual([true, []]);
  },
);

test('S25: every answer keeps to https, to its type and to itself', async () => {
  const paths = [
    '/',
    '/favicon.svg',
    '/nothing',
    '/api/awards/results',
    '/api/registration/entries',
    '/api/nothing',
    '/api/asyncapi.json',
    '/health/live',
  ];
  for (const path of paths) {
    const { headers } = await ask('GET', path);
    expect([path, headers.get('strict-transport-security')]).toEqual([path, 'max-age=31536000; includeSubDomains']);
    expect([path, headers.get('x-powered-by'), headers.get('server')]).toEqual([path, null, null]);
    if (path.startsWith('/health')) continue;
    expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
    expect([path, headers.get('referrer-policy')]).toEqual([
      path,
      expect.stringMatching(/^(no-referrer|same-origin)$/),
    ]);
  }
  expect((await ask('GET', '/')).headers.get('cross-origin-opener-policy')).toBe('same-origin');
});

test('S26: no answer of a service is kept by a cache, but the documents that everybody reads', async () => {
  for (const { method, path } of routes.filter(({ method }) => method === 'GET')) {
    const { headers } = await ask(method, path);
    const kept = path.endsWith('/openapi.json');
    expect([path, headers.get('cache-control')]).toEqual([path, kept ? 'public, max-age=60' : 'no-store']);
  }
});

const wide = Object.fromEntries(Array.from({ length: 3000 }, (_, n) => [`x-${n}`, 'v'.repeat(9)]));
const tooMuch: { what: string; path: string; headers?: Record<string, string>; body?: string }[] = [
  { what: 'a body of 2 MB', path: '/registration/entries', body: JSON.stringify({ title: 'x'.repeat(2_000_000) }) },
  { what: 'an address of 12,000 characters', path: `/registration/entries/${'x'.repeat(12_000)}` },
  { what: 'a header of 64 kB', path: '/registration/entries', headers: { 'x-long': 'x'.repeat(65_536) } },
  { what: '3,000 headers', path: '/registration/entries', headers: wide },
  { what: 'nesting of 5,000', path: '/registration/entries', body: '['.repeat(5000) + ']'.repeat(5000) },
  { what: 'nesting of 100', path: '/registration/entries', body: '{"a":'.repeat(100) + '1' + '}'.repeat(100) },
  { what: 'a parameter that is given twice', path: '/awards/honours?limit=1&limit=2' },
  { what: 'a page of a million rows', path: '/awards/honours?limit=1000000' },
  { what: '3,000 parameters', path: `/awards/honours?${'a=1&'.repeat(3000)}` },
  { what: 'an address in an encoding that is none', path: '/registration/entries/%E0%A4%A' },
];
test.each(tooMuch)('S28: $what: the caller’s mistake, and no fault of ours', async ({ path, headers, body }) => {
  const authorization = `Bearer ${await system.token(id)}`;
  const given: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  const { status } = await ask(body ? 'POST' : 'GET', `/api${path}`, { authorization, ...given, ...headers }, body);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
});

test('S31: what broke inside is told to nobody but the log', async () => {
  await system.database.query('alter table awards.result rename to broken');
  const answer = await ask('GET', '/api/awards/results', { 'accept-language': 'en' });
  await system.database.query('alter table awards.broken rename to result');
  const text = await answer.text();
  expect([answer.status, Object.keys(JSON.parse(text) as object).sort()]).toEqual([
    500,
    ['code', 'requestId', 'status', 'title', 'type'],
  ]);
  expect(text).not.toMatch(/relation|select|awards\.|\.ts|\.js|node_modules|at /i);
});

test('what the portal keeps for a train without network is all there, and a third of its size for whoever takes it compressed', async () => {
  const files = (await (await ask('GET', '/assets.json')).json()) as string[];
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const answer = await ask('GET', file, { 'accept-encoding': 'br' });
    expect([file, answer.status, answer.headers.get('content-encoding')]).toEqual([file, 200, 'br']);
    expect(answer.headers.get('vary')).toContain('accept-encoding');
  }
  const shell = files.find((file) => /shell.*js$/.test(file))!;
  const [plain, gzip] = await Promise.all(
    ['identity', 'gzip'].map(async (encoding) => {
      const answer = await ask('GET', shell, { 'accept-encoding': encoding });
      return { size: Number(answer.headers.get('content-length')), text: await answer.text() };
    }),
  );
  expect(gzip!.text).toBe(plain!.text);
  expect(gzip!.size).toBeLessThan(plain!.size / 2);
  expect((await ask('GET', `${shell}.gz`)).status).toBe(404);
});
