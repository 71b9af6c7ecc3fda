import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { createEdge, type EdgeOptions } from '../src/edge.js';

let service: Server;
let url: string;
let behindProxy: string;
const edges: FastifyInstance[] = [];

/** Both sit before the same services. */
async function startEdge(services: EdgeOptions['services'], network: Pick<EdgeOptions, 'trustedProxies' | 'baseUrl'>) {
  const edge = await createEdge({ services, portal: (_request, response) => response.end('portal'), ...network });
  edges.push(edge);
  return edge.listen({ host: '127.0.0.1', port: 0 });
}

beforeAll(async () => {
  service = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }));
    });
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const services = new Map([
    ['registration', `http://127.0.0.1:${(service.address() as AddressInfo).port}`],
    ['judging', 'http://127.0.0.1:1'],
  ] as const);
  url = await startEdge(services, { trustedProxies: '10.0.0.0/8', baseUrl: 'http://localhost:3000' });
  behindProxy = await startEdge(services, { trustedProxies: 'loopback', baseUrl: 'https://sangtao.example.vn' });
});
afterAll(async () => {
  await Promise.all(edges.map((edge) => edge.close()));
  service.close();
});

interface Seen {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

test('S27: a request reaches its service as it was sent, with the address of its caller and no other', async () => {
  const response = await fetch(`${url}/api/registration/entries/a%20b?q=1`, {
    method: 'PATCH',
    headers: {
      'content-type': 'application/offset+octet-stream',
      'x-forwarded-for': '10.9.8.7',
      forwarded: 'for=1.2.3.4',
    },
    body: 'x'.repeat(2_000_000),
  });
  const seen = (await response.json()) as Seen;
  expect(seen).toMatchObject({ method: 'PATCH', url: '/api/registration/entries/a%20b?q=1' });
  expect(seen.body).toHaveLength(2_000_000);
  expect(seen.headers['x-forwarded-for']).toBe('127.0.0.1');
  expect(seen.headers.forwarded).toBeUndefined();
});

test('S27: behind a proxy that is trusted, the caller is who the proxy says, and nobody whom the caller says', async () => {
  // 198.51.100.4 came to the proxy and said that it was 203.0.113.7; the proxy wrote behind it whom it saw.
  const headers = {
    'x-forwarded-for': '203.0.113.7, 198.51.100.4',
    'x-forwarded-host': 'sangtao.example.vn',
    'x-forwarded-proto': 'https',
  };
  const seenBehind = async (at: string) =>
    ((await (await fetch(`${at}/api/registration/editions`, { headers })).json()) as Seen).headers;
  expect(await seenBehind(behindProxy)).toMatchObject({ ...headers, 'x-forwarded-for': '198.51.100.4' });
  expect(await seenBehind(url)).toMatchObject({
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': new URL(url).host,
    'x-forwarded-proto': 'http',
  });
});

test('S25: every answer keeps browsers to https where people come by https, and no answer does elsewhere', async () => {
  const paths = ['/', '/api/registration/editions', '/api/judging/rounds', '/api/registration/internal', '/api/docs'];
  const said = (at: string) =>
    Promise.all(paths.map(async (path) => (await fetch(at + path)).headers.get('strict-transport-security')));
  expect(await said(behindProxy)).toEqual(paths.map(() => 'max-age=31536000; includeSubDomains'));
  expect(await said(url)).toEqual(paths.map(() => null));
});

test.each(['/api/registration/internal', '/api/registration/internal/entries', '/api/registration/%69nternal/entries'])(
  '%s does not exist from outside',
  async (path) => {
    const response = await fetch(url + path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'not-found' });
  },
);

test('a service that is away is told in the language of the caller, and makes the edge not ready', async () => {
  const ask = (language: string) => fetch(`${url}/api/judging/rounds`, { headers: { 'accept-language': language } });
  const [vi, en] = await Promise.all([ask('vi'), ask('en')]);
  expect(vi.status).toBe(503);
  expect(vi.headers.get('content-type')).toContain('application/problem+json');
  expect(((await vi.json()) as { detail: string }).detail).toContain('Vui lòng thử lại');
  expect(((await en.json()) as { detail: string }).detail).toContain('Please try again');
  expect((await fetch(`${url}/health/ready`)).status).toBe(503);
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
});

test('a broken URL is the caller’s mistake', async () => {
  const response = await fetch(`${url}/api/registration/%zz`);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: 'malformed-url' });
});

test('S32: no metrics or debugging is found here, not even those of a service', async () => {
  for (const path of ['/metrics', '/debug', '/operations'])
    expect([path, await (await fetch(url + path)).text()]).toEqual([path, 'portal']);
  // A path outside `/api/<service>` never reaches a service, whose metrics stand outside of it.
  const paths = [
    '/api/registration/../metrics',
    '/api/registration/%2e%2e/%2e%2e/metrics',
    '/api/registration/..%2f..%2fmetrics',
  ];
  for (const path of paths) {
    const { body } = await rawGet(path);
    expect([path, body.includes('"url":"/metrics')]).toEqual([path, false]);
  }
});

/** As it is written: `fetch` would tidy the path. */
function rawGet(path: string): Promise<{ body: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => resolve({ body }));
    }).on('error', reject);
  });
}

test('everything else is the portal', async () => {
  expect(await (await fetch(`${url}/contests/a`)).text()).toBe('portal');
});

test('the documents of the services are found here: each passes through, and the page lists them', async () => {
  const document = await fetch(`${url}/api/registration/openapi.json`);
  expect(((await document.json()) as Seen).url).toBe('/api/registration/openapi.json');
  expect(await (await fetch(`${url}/api/docs`)).text()).toContain('/api/docs/docs.js');
  expect(await (await fetch(`${url}/api/docs/services.json`)).json()).toEqual(['registration', 'judging']);
  const events = (await (await fetch(`${url}/api/asyncapi.json`)).json()) as { asyncapi: string };
  expect(events.asyncapi).toBe('3.0.0');
});
