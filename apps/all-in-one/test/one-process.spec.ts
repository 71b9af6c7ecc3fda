import { spawnSync, type ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { end as endOf, newFolder, signIn, startProduct, tokenOf as tokenAt } from './product.js';

jest.setTimeout(300_000);
const openDataDir = new URL('../dist/open-data-dir.js', import.meta.url).href;
const port = 20_000 + (process.pid % 20_000);
const url = `http://127.0.0.1:${port}`;
const running = new Set<ChildProcess>();
const [dataDir, emptyDir] = [await newFolder(), await newFolder()];

afterAll(async () => {
  for (const product of running) product.kill('SIGKILL');
  for (const folder of [dataDir, emptyDir]) await rm(folder, { recursive: true, force: true });
});

async function start(folder = dataDir, ...args: string[]): Promise<ChildProcess> {
  const product = await startProduct(folder, port, ...args);
  running.add(product);
  return product;
}

function end(product: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  running.delete(product);
  return endOf(product, signal);
}

const tokenOf = (role: string, file = join(dataDir, 'demo-accounts.json')) => tokenAt(url, file, role);

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(url + path, { headers });
  return {
    status: response.status,
    body: (await response.json()) as { items: { state: string; id: string; nominated: boolean }[] },
  };
}

test('the first start loads a season, the people of demo-accounts.json work in it, and neither a stop nor a kill loses anything', async () => {
  const first = await start();
  expect(statSync(join(dataDir, 'demo-accounts.json')).mode & 0o077).toBe(0);
  const editions = (await get('/api/registration/editions')).body.items;
  expect(editions.map(({ state }) => state).sort()).toEqual([
    ...['judging', 'judging', 'open', 'open', 'open', 'published', 'published'],
  ]);
  expect((await get('/api/awards/results')).body.items).toHaveLength(2);
  const judge = { authorization: `Bearer ${await tokenOf('judge')}` };
  const rounds = (await get('/api/judging/my/rounds', judge)).body.items as unknown as {
    roundId: string;
    done: number;
  }[];
  expect(rounds).toHaveLength(3);
  expect(rounds[0]!.done).toBeGreaterThan(0);
  const queue = async (headers: Record<string, string>) =>
    (await get(`/api/judging/my/rounds/${rounds[0]!.roundId}/queue`, headers)).body.items;
  const before = await queue(judge);
  expect(await end(first, 'SIGTERM')).toBe(0);

  const second = await start();
  const applicant = { authorization: `Bearer ${await tokenOf('applicant')}`, 'content-type': 'application/json' };
  const open = editions.find(({ state, nominated }) => state === 'open' && !nominated)!;
  const made = await fetch(`${url}/api/registration/entries`, {
    method: 'POST',
    headers: applicant,
    body: JSON.stringify({ editionId: open.id, title: 'Trước khi mất điện' }),
  });
  expect(made.status).toBe(201);
  await end(second, 'SIGKILL');

  const third = await start();
  const mine = (await get('/api/registration/entries', { authorization: `Bearer ${await tokenOf('applicant')}` })).body
    .items;
  expect(mine.map((entry) => (entry as unknown as { title: string }).title)).toContain('Trước khi mất điện');
  expect(await queue({ authorization: `Bearer ${await tokenOf('judge')}` })).toEqual(before);
  expect(await end(third, 'SIGINT')).toBe(0);
});

test('an empty system has one account, that of first-administrator.json, which administers once it has a second factor', async () => {
  const file = join(emptyDir, 'first-administrator.json');
  process.env.ADMIN_EMAIL = 'quan-tri@example.com';
  const first = await start(emptyDir, '--empty');
  delete process.env.ADMIN_EMAIL;
  expect(statSync(file).mode & 0o077).toBe(0);
  expect((await get('/api/registration/editions')).body.items).toEqual([]);
  const { token, withheld } = await signIn(url, file, 'admin');
  expect(withheld).toEqual([{ role: 'admin', scope: '*' }]);
  const authorization = `Bearer ${token}`;
  const before = (await get('/api/identity/me', { authorization })).body;
  expect(before).toMatchObject({ email: 'quan-tri@example.com' });
  expect((await get('/api/identity/accounts?q=quan', { authorization })).status).toBe(403);
  expect(await end(first, 'SIGTERM')).toBe(0);
  const second = await start(emptyDir, '--empty');
  const again = await signIn(url, file, 'admin');
  expect((await get('/api/identity/me', { authorization: `Bearer ${again.token}` })).body).toEqual(before);
  expect(await end(second, 'SIGTERM')).toBe(0);
});

test('a data folder that cannot be written is named with the reason and the remedy, and nothing starts', async () => {
  const folder = await newFolder();
  await chmod(folder, 0o555);
  // Root may write everywhere: as nobody, it may not.
  const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const script = `import('${openDataDir}').then(({ openDataDir }) => openDataDir(process.argv[1]))`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', script, join(folder, 'data')], {
    ...account,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/DATA_DIR: .* cannot be written \(EACCES\): give it to the account that runs the product/);
  await rm(folder, { recursive: true });
});
