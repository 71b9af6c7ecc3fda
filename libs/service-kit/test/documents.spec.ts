import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import type { ApiDocument } from '../src/documents/open-api.js';
import { startContexts, type TestSystem } from '../src/testing.js';
import { notebook } from './notebook.js';

jest.setTimeout(60_000);
let postgres: TestPostgres;
let system: TestSystem;
let document: ApiDocument;

beforeAll(async () => {
  postgres = await startPostgres();
  system = await startContexts([notebook], { postgres });
  document = (await (await ask('en')).json()) as ApiDocument;
});
afterAll(async () => {
  await system.stop();
  await postgres.stop();
});

const ask = (language: string) =>
  fetch(`${system.url}/api/awards/openapi.json`, { headers: { 'accept-language': language } });

test('a service describes itself, in the language of the caller', async () => {
  expect(document.openapi).toBe('3.1.0');
  expect(document.paths['/notes']!.get!.summary).toBe('All notes');
  const vi = await ask('vi');
  expect([vi.status, vi.headers.get('content-language')]).toEqual([200, 'vi']);
  expect(((await vi.json()) as ApiDocument).paths['/notes']!.get!.summary).toBe('Mọi ghi chú');
});

test('a write says what it takes, from the validators, and what it answers', () => {
  const { post } = document.paths['/notes']!;
  expect(post!.requestBody!.content).toEqual({
    'application/json': { schema: { $ref: '#/components/schemas/NoteInput' } },
  });
  expect(document.components.schemas.NoteInput).toEqual({
    type: 'object',
    properties: { text: { type: 'string', minLength: 1, maxLength: 20 } },
    required: ['text'],
    additionalProperties: false,
  });
  expect(post!.responses[201]!.content).toEqual({
    'application/json': { schema: { $ref: '#/components/schemas/Note' } },
  });
  expect(post!.parameters).toEqual([expect.objectContaining({ name: 'Idempotency-Key', required: false })]);
});

test('an edit says which version it wants and which it gives, and who may call it', () => {
  const { put } = document.paths['/notes/{id}']!;
  expect(put!.parameters.map(({ name, in: place, required }) => [name, place, required])).toEqual([
    ['id', 'path', true],
    ['If-Match', 'header', true],
  ]);
  expect(Object.keys(put!.responses)).toEqual(expect.arrayContaining(['200', '401', '403', '412', '428', 'default']));
  expect(put!.responses[200]!.headers).toHaveProperty('ETag');
  expect(put!.security).toEqual([{ token: ['organiser'] }]);
  expect(document.paths['/notes']!.post!.security).toEqual([{ token: [] }]);
  expect(document.paths['/notes']!.get!.security).toEqual([{}, { token: [] }]);
});

test('routes between services are in no document', () => {
  const own = Object.keys(document.paths).filter((path) => !path.startsWith('/operations'));
  expect(own).toEqual(['/notes', '/notes/{id}']);
  expect(JSON.stringify(document)).not.toContain('internal/');
});

test('S37: an answer with more, or other, than the document says fails the tests of its service', async () => {
  const other = await startContexts([notebook], { postgres });
  const note = `insert into awards.note (id, text, version, owner) values ('0193a1f0-7c00-7000-8000-0000000000ff', 'x', 1, 'y')`;
  await other.database.query(note);
  await other.database.query('alter table awards.note rename column text to words');
  await other.database.query('alter table awards.note add column text int not null default 7');
  expect((await fetch(`${other.url}/api/awards/notes`)).status).toBe(200);
  await expect(other.stop()).rejects.toThrow('GET /notes 200: /*/text must be string');
});

test('people read the documents at one page, under a policy without inline code', async () => {
  const page = await fetch(`${system.url}/api/docs`);
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.headers.get('content-security-policy')).toMatch(
    /default-src 'none'; script-src 'self'; style-src 'self'/,
  );
  const html = await page.text();
  expect(html).not.toMatch(/<style|style=|onclick=|<script(?![^>]*src=)/);
  const parts = [...html.matchAll(/(?:src|href)="(\/api\/docs\/[^"]+)"/g)].map(([, path]) => path!);
  expect(parts).toHaveLength(2);
  const fonts = ['vietnamese', 'latin'].map((subset) => `/api/docs/${subset}-400.woff2`);
  for (const path of [...parts, ...fonts, '/api/docs/schema.js', '/api/docs/texts.js']) {
    expect([path, (await fetch(system.url + path)).status]).toEqual([path, 200]);
  }
  expect(await (await fetch(`${system.url}/api/docs/services.json`)).json()).toEqual(['awards']);
});

test('the events are described at one address, and nothing else is found or written there', async () => {
  const events = await fetch(`${system.url}/api/asyncapi.json`, { headers: { 'accept-language': 'en' } });
  expect(((await events.json()) as { info: { title: string } }).info.title).toBe('Sangtao: events');
  const status = async (path: string, method = 'GET') => (await fetch(system.url + path, { method })).status;
  expect(await status('/api/docs/../../package.json')).toBe(404);
  expect(await status('/api/docs/%2e%2e%2fboot.js')).toBe(404);
  expect(await status('/api/docs/constructor')).toBe(404);
  expect(await status('/api/docs', 'POST')).toBe(405);
});
