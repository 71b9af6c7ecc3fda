import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startContexts, type TestSystem } from '../src/testing.js';
import { notebook } from './notebook.js';

jest.setTimeout(60_000);
const ann = '0193a1f0-7c00-7000-8000-00000000000a';
let system: TestSystem;

beforeAll(async () => {
  // What is parked is logged as an error, which is right and not wanted here.
  process.env.LOG_LEVEL = 'fatal';
  system = await startContexts([notebook]);
});
afterAll(async () => {
  delete process.env.LOG_LEVEL;
  await system.stop();
});

async function call<Body>(method: string, path: string, body?: object, role: 'admin' | 'organiser' = 'admin') {
  const response = await fetch(`${system.url}/api/awards${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await system.token(ann, [{ role, scope: '*' }])}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: (await response.json()) as Body };
}
interface Parked {
  id: string;
  topic: string;
  key: string;
  state: string;
  error: string;
}
const parked = async () => (await call<{ items: Parked[] }>('GET', '/operations/parked')).body.items;
const state = async () => (await call<{ parkedKeys: number; context: string }>('GET', '/operations')).body;
const counted = async (id: string) =>
  (await system.database.query('select id from awards.counted where id = $1', [id])).length;

/** An event that cannot be handled, parked. @returns its note */
async function poison(): Promise<Parked> {
  const { id } = (await call<{ id: string }>('POST', '/notes', { text: 'poison' })).body;
  for (;;) {
    const found = (await parked()).find(({ key, state: now }) => key === id && now === 'failed');
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('the operator sees which event could not be handled, and why', async () => {
  expect(await state()).toMatchObject({ context: 'awards', live: true, parkedKeys: 0 });
  const event = await poison();
  expect(event).toMatchObject({ topic: 'awards.honour', error: expect.stringContaining('cannot be counted') });
  expect(await state()).toMatchObject({ parkedKeys: 1 });
});

test('once the cause is gone it is tried again, and what was done stands recorded with its reason', async () => {
  const [{ topic, key } = { topic: '', key: '' }] = await parked();
  const again = () => call<{ empty: boolean }>('POST', '/operations/parked/redrive', { topic, key, reason: 'đã sửa' });
  expect((await again()).body).toEqual({ empty: false });
  await system.database.query(`update awards.note set text = 'better' where id = $1`, [key]);
  expect((await again()).body).toEqual({ empty: true });
  expect([await counted(key), await state()]).toMatchObject([1, { parkedKeys: 0 }]);
  const done = await system.database.query(
    'select actor, action, reason from awards.operator_action where key = $1 order by id',
    [key],
  );
  expect(done).toEqual([
    { actor: ann, action: 'redrive', reason: 'đã sửa' },
    { actor: ann, action: 'redrive', reason: 'đã sửa' },
  ]);
});

test('an event that is given up is never handled, and only with a reason', async () => {
  const { id, key } = await poison();
  expect((await call('POST', '/operations/parked/skip', { id })).status).toBe(400);
  const skipped = await call('POST', '/operations/parked/skip', { id, reason: 'bản ghi thử nghiệm' });
  expect([skipped.status, skipped.body]).toEqual([200, { empty: true }]);
  expect([await counted(key), await parked()]).toEqual([0, []]);
});

test('it is for administrators only', async () => {
  for (const [method, path] of [
    ['GET', '/operations'],
    ['GET', '/operations/parked'],
    ['POST', '/operations/parked/redrive'],
    ['POST', '/operations/parked/skip'],
  ] as const) {
    const body = method === 'POST' ? { topic: 'awards.honour', key: 'k', reason: 'vì vậy' } : undefined;
    expect([path, (await call(method, path, body, 'organiser')).status]).toEqual([path, 403]);
  }
});
