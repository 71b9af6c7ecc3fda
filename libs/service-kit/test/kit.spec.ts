import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { SessionEndedV1 } from '@sangtao/contracts/identity/session-ended.v1';
import { Client } from 'pg';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { runContexts } from '../src/boot.js';
import { createLogger } from '../src/logging.js';
import type { Problem } from '../src/problems.js';
import { runInScope } from '../src/request-scope.js';
import { openEventLogSchema, openSchema } from '../src/schema.js';
import { KitSettings, settings, SettingsError } from '../src/settings.js';
import { startContexts, type TestSystem } from '../src/testing.js';
import { forgotten, notebook } from './notebook.js';

jest.setTimeout(60_000);
const ann = '0193a1f0-7c00-7000-8000-00000000000a';
let postgres: TestPostgres;
let system: TestSystem;

beforeAll(async () => {
  postgres = await startPostgres();
  system = await startContexts([notebook], { postgres });
});
afterAll(async () => {
  await system.stop();
  await postgres.stop();
});

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${system.url}/api/awards${path}`, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text ? JSON.parse(text) : null) as never };
}
const as = async (account: string, role?: 'organiser') => ({
  authorization: `Bearer ${await system.token(account, role ? [{ role, scope: '*' }] : [])}`,
});
const texts = async () => ((await call('GET', '/notes')).body as { text: string }[]).map(({ text }) => text);

describe('a request', () => {
  test('without a token is refused in the language of the caller', async () => {
    const vi = await call('POST', '/notes', { text: 'a' });
    expect(vi.status).toBe(401);
    expect(vi.headers.get('content-type')).toContain('application/problem+json');
    expect((vi.body as Problem).title).toBe('Bạn cần đăng nhập để tiếp tục.');
    const en = await call('POST', '/notes', { text: 'a' }, { 'accept-language': 'en' });
    expect(en.body as Problem).toMatchObject({ code: 'not-signed-in', title: 'Sign in to go on.' });
  });

  test('in a way that its address does not take is told which ways it takes; what only services call stays absent', async () => {
    const { status, headers, body } = await call('DELETE', '/notes');
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
    expect(body as Problem).toMatchObject({ code: 'method-not-allowed', data: { method: 'DELETE' } });
    expect((await call('DELETE', '/nothing-of-that-name')).status).toBe(404);
  });

  test('S29: with a wrong or unknown field is refused, naming it, and changes nothing', async () => {
    const before = await texts();
    const { status, body } = await call('POST', '/notes', { text: '', colour: 'red' }, await as(ann));
    expect(status).toBe(400);
    expect((body as Problem).errors).toEqual(
      expect.arrayContaining([
        { field: 'colour', code: 'whitelistValidation', message: 'không có trường này' },
        expect.objectContaining({ field: 'text', code: 'isLength' }),
      ]),
    );
    expect(await texts()).toEqual(before);
  });

  test('that is not JSON, or too large, is refused with a problem document', async () => {
    const half = await call('POST', '/notes', '{"text":', await as(ann));
    expect([half.status, (half.body as Problem).code]).toEqual([400, 'invalid-input']);
    const large = await call('POST', '/notes', { text: 'x'.repeat(2_000_000) }, await as(ann));
    expect([large.status, (large.body as Problem).code]).toEqual([413, 'too-large']);
  });

  test('without the role is refused', async () => {
    const { status } = await call('PUT', '/notes/x', { text: 'b' }, { ...(await as(ann)), 'if-match': '"1"' });
    expect(status).toBe(403);
  });

  test('S19: that needs a recent confirmation is refused eleven minutes after the last one', async () => {
    const { body } = await call('POST', '/notes', { text: 'kept' }, await as(ann));
    const path = `/notes/${(body as { id: string }).id}`;
    const ago = async (minutes: number) => {
      const token = await system.token(ann, [], new Date(Date.now() - minutes * 60_000));
      return call('DELETE', path, undefined, { authorization: `Bearer ${token}` });
    };
    const { status, body: refused } = await ago(11);
    expect([status, (refused as Problem).code]).toEqual([403, 'confirm-again']);
    expect(await texts()).toContain('kept');
    expect((await ago(9)).status).toBe(204);
    expect(await texts()).not.toContain('kept');
  });

  test('S35: to an internal route does not find it, not even with a person’s token', async () => {
    expect((await call('GET', '/internal/secret', undefined, await as(ann, 'organiser'))).status).toBe(404);
  });

  test('with a token that somebody else signed is refused', async () => {
    const forged = `${(await as(ann)).authorization.slice(0, -6)}AAAAAA`;
    expect((await call('POST', '/notes', { text: 'a' }, { authorization: forged })).status).toBe(401);
  });
});

describe('a write', () => {
  test('sent twice with one key has one effect and one answer; another body under the key is refused', async () => {
    const headers = { ...(await as(ann)), 'idempotency-key': 'once-1' };
    const [first, second] = await Promise.all([
      call('POST', '/notes', { text: 'once' }, headers),
      call('POST', '/notes', { text: 'once' }, headers),
    ]);
    expect(first.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect((await texts()).filter((text) => text === 'once')).toHaveLength(1);
    expect((await call('POST', '/notes', { text: 'other' }, headers)).status).toBe(422);
  });

  test('G9: sent again while the first is in hand waits for its answer, and after two seconds is told that it is in flight', async () => {
    const client = new Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    const headers = { ...(await as(ann)), 'idempotency-key': 'in-flight' };
    const send = () => call('POST', '/notes', { text: 'in flight' }, headers);
    await client.query('begin; lock table awards.note in exclusive mode');
    const first = send();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const began = performance.now();
    const told = await send();
    expect([told.status, (told.body as Problem).code, told.headers.get('retry-after')]).toEqual([
      409,
      'in-flight',
      '2',
    ]);
    const waited = performance.now() - began;
    expect(waited).toBeGreaterThan(1_900);
    expect(waited).toBeLessThan(10_000);
    const patient = send();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await client.query('commit');
    await client.end();
    const [answer, same] = await Promise.all([first, patient]);
    expect([answer.status, same.status, same.body]).toEqual([201, 201, answer.body]);
    expect((await texts()).filter((text) => text === 'in flight')).toHaveLength(1);
  });

  test('G9: sent again to another process waits for the one that has the key, no longer than two seconds', async () => {
    const client = new Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    const claim = `begin; insert into awards.idempotency (actor, key, fingerprint) values ('${ann}', 'elsewhere', '')`;
    const headers = { ...(await as(ann)), 'idempotency-key': 'elsewhere' };
    const send = () => call('POST', '/notes', { text: 'elsewhere' }, headers);
    await client.query(claim);
    const told = await send();
    expect([told.status, (told.body as Problem).code, told.headers.get('retry-after')]).toEqual([
      409,
      'in-flight',
      '2',
    ]);
    const patient = send();
    await new Promise((resolve) => setTimeout(resolve, 500));
    // It did not come to an end there: here it does.
    await client.query('rollback');
    expect((await patient).status).toBe(201);
    // The patience is for the key alone: what else the request waits for, it waits for.
    await client.query('begin; lock table awards.note in exclusive mode');
    const slow = call('POST', '/notes', { text: 'slow' }, { ...headers, 'idempotency-key': 'slow' });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await client.query('commit');
    expect((await slow).status).toBe(201);
    await client.end();
  });

  test('that a rule refuses leaves no row, no event and no stored answer', async () => {
    const headers = { ...(await as(ann)), 'idempotency-key': 'refused-1' };
    expect((await call('POST', '/notes', { text: 'refuse' }, headers)).status).toBe(409);
    expect(await texts()).not.toContain('refuse');
    expect((await call('POST', '/notes', { text: 'refuse' }, headers)).headers.get('idempotency-replayed')).toBeNull();
  });

  test('needs the version that it edits', async () => {
    const { body } = await call('POST', '/notes', { text: 'v1' }, await as(ann));
    const path = `/notes/${(body as { id: string }).id}`;
    const organiser = await as(ann, 'organiser');
    expect((await call('PUT', path, { text: 'v2' }, organiser)).status).toBe(428);
    const changed = await call('PUT', path, { text: 'v2' }, { ...organiser, 'if-match': '"1"' });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect((await call('PUT', path, { text: 'v3' }, { ...organiser, 'if-match': '"1"' })).status).toBe(412);
  });
});

test('an event published with a write is handled in the scope of its request', async () => {
  const { body } = await call(
    'POST',
    '/notes',
    { text: 'told' },
    { ...(await as(ann)), 'x-correlation-id': 'chain-1' },
  );
  await system.settle();
  const { id } = body as { id: string };
  expect(await system.database.query('select correlation_id from awards.counted where id = $1', [id])).toEqual([
    { correlation_id: 'chain-1' },
  ]);
});

test('an event whose handler says “not yet” is handled later, by itself', async () => {
  const { body } = await call('POST', '/notes', { text: 'too early' }, await as(ann));
  const { id } = body as { id: string };
  const counted = () => system.database.query('select id from awards.counted where id = $1', [id]);
  for (let tries = 0; tries < 100 && (await counted()).length === 0; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await counted()).toHaveLength(1);
});

test('a token ends when its session is ended', async () => {
  const bob = '0193a1f0-7c00-7000-8000-00000000000b';
  const headers = await as(bob);
  expect((await call('POST', '/notes', { text: 'before' }, headers)).status).toBe(201);
  await system.database.transaction((tx) =>
    tx.publish(SessionEndedV1, { key: bob, version: 1, data: { accountId: bob, endedAt: new Date().toISOString() } }),
  );
  await system.settle();
  expect((await call('POST', '/notes', { text: 'after' }, headers)).status).toBe(401);
});

test('S35: a route that nobody classified does not start', async () => {
  await expect(startContexts([forgotten], { postgres })).rejects.toThrow('ForgottenController.open');
});

test('health tells of the database and the events; metrics count', async () => {
  for (const path of ['/health/live', '/health/ready']) {
    const response = await fetch(system.url + path);
    expect([response.status, await response.json()]).toEqual([200, { awards: 'ok' }]);
  }
  expect(await (await fetch(`${system.url}/metrics`)).text()).toContain(
    'sangtao_consumer_lag_events{context="awards"} 0',
  );
});

test('every answer keeps browsers to https where people come by https, and no answer does elsewhere', async () => {
  const secure = await startContexts([notebook], { postgres, baseUrl: 'https://sangtao.example.vn' });
  const paths = ['/api/awards/notes', '/api/awards/nothing', '/health/live', '/api/docs', '/nothing'];
  const said = ({ url }: TestSystem) =>
    Promise.all(paths.map(async (path) => (await fetch(url + path)).headers.get('strict-transport-security')));
  const [byHttps, byHttp] = [await said(secure), await said(system)];
  await secure.stop();
  expect(byHttps).toEqual(paths.map(() => 'max-age=31536000; includeSubDomains'));
  expect(byHttp).toEqual(paths.map(() => null));
});

test('a process that ends gives back its jobs, so that the next one need not wait', async () => {
  const other = await startContexts([notebook], { postgres });
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const leases = async (which: string) =>
    (await client.query(`select name from awards.job_lease where until ${which} now() order by name`)).rows as {
      name: string;
    }[];
  while ((await leases('>')).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  await other.stop();
  expect(await leases('>')).toEqual([]);
  expect(await leases('<')).toEqual([{ name: 'Retention.run' }, { name: 'Sweeper.sweep' }]);
  await client.end();
});

test('G12: what a stop cuts off is rolled back, parks nothing, and is done by the next process', async () => {
  const ending = await startContexts([notebook], { postgres });
  const databaseUrl = process.env.DATABASE_URL!;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('begin; lock table awards.counted in exclusive mode');
  const written = await fetch(`${ending.url}/api/awards/notes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await ending.token(ann)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ text: 'counted later' }),
  });
  expect(written.status).toBe(201);
  const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like 'insert into awards.counted%'`;
  // Asked outside the transaction, which would see the same again and again.
  const waiters = async () => (await system.database.query(waiting)).length;
  while ((await waiters()) === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const began = performance.now();
  const stopped = ending.stop();
  await ending.contexts.get('awards')!.cutOff();
  await stopped;
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(await waiters()).toBe(0);
  await client.query('commit');
  const found = async () =>
    (
      await client.query<object>(
        'select (select count(*)::int from awards.counted) as counted, (select count(*)::int from awards.parked_event) as parked',
      )
    ).rows;
  expect(await found()).toEqual([{ counted: 0, parked: 0 }]);
  const own = { databaseUrl, serviceSecret: 'x'.repeat(32), port: 0, logLevel: 'error' };
  const next = await runContexts([notebook], { settings: Object.assign(new KitSettings(), own) });
  await next.settle();
  expect(await found()).toEqual([{ counted: 1, parked: 0 }]);
  await next.stop();
  await client.end();
});

test('a log line carries the ids of the work in hand, with that of its trace', () => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line: string) => void lines.push(line) });
  const scope = { requestId: 'r', correlationId: 'c', actor: 'a', language: 'vi' as const };
  const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
  runInScope({ ...scope, traceparent }, () => logger.info('inside'));
  runInScope(scope, () => logger.info('without a trace'));
  const [inside, without] = lines.map((line) => JSON.parse(line) as Record<string, string>);
  expect(inside).toMatchObject({ requestId: 'r', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' });
  expect(without).not.toHaveProperty('traceId');
});

test('wrong settings name themselves, all at once', () => {
  const read = () => settings(KitSettings, { PORT: 'many', SERVICE_SECRET: 'short' });
  expect(read).toThrow(SettingsError);
  expect(read).toThrow(/PORT:.*\n.*DATABASE_URL:.*for example postgres:.*\n.*SERVICE_SECRET:/);
});

test('with MIGRATE=never a service starts on a schema that was brought up to date, and on no older one', async () => {
  const databaseUrl = await postgres.createDatabase();
  const open = (migrate: 'start' | 'never', context = notebook) =>
    openSchema(context, { databaseUrl, poolSize: 1, applicationName: 'test', migrate });
  await expect(open('never')).rejects.toThrow(/awards is older.*CreateNotes1700000000000, the tables.*migrate/);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const schemas = `select nspname from pg_namespace where nspname = 'awards'`;
  expect((await client.query(schemas)).rows).toEqual([]);
  await (await open('start')).destroy();
  await (await open('never')).destroy();
  class Later1800000000000 extends notebook.migrations[0]! {}
  const later = { ...notebook, migrations: [...notebook.migrations, Later1800000000000] };
  await expect(open('never', later)).rejects.toThrow(/missing: Later1800000000000\. Run the migration first/);
  await client.query('update awards.made_tables set fingerprint = $1', ['of an older version']);
  await expect(open('never')).rejects.toThrow('the tables that every service has');
  await expect(openEventLogSchema({ databaseUrl }, 'never')).rejects.toThrow('event_log is older');
  await openEventLogSchema({ databaseUrl }, 'start');
  await openEventLogSchema({ databaseUrl }, 'never');
  await client.end();
});

test('a process that is stopped in the middle of a transaction holds its locks for a minute at most', async () => {
  const databaseUrl = await postgres.createDatabase();
  const source = await openSchema(notebook, { databaseUrl, poolSize: 1, applicationName: 'test' });
  expect(await source.query('show idle_in_transaction_session_timeout')).toEqual([
    { idle_in_transaction_session_timeout: '1min' },
  ]);
  await source.destroy();
});
