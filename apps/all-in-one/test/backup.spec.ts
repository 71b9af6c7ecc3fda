import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Client } from 'pg';
import { invariantsOf } from '../src/backup/invariants.js';
import { newSealing, writeManifest, type Contents } from '../src/backup/manifest.js';
import { restoreBackup } from '../src/backup/restore-backup.js';
import { runningDatabase } from '../src/backup/running-database.js';
import { newFolder, startProduct, tokenOf } from './product.js';

jest.setTimeout(180_000);
const port = 40_000 + (process.pid % 20_000);
const url = `http://127.0.0.1:${port}`;
const passphrase = 'chín con trâu trắng';
const [dataDir, place] = [await newFolder(), await newFolder()];
const [backup, plain] = [join(place, 'night'), join(place, 'plain')];
let product: ChildProcess;

beforeAll(async () => void (product = await startProduct(dataDir, port)));
afterAll(async () => {
  product.kill('SIGTERM');
  await new Promise((resolve) => product.once('exit', resolve));
  for (const folder of [dataDir, place]) await rm(folder, { recursive: true, force: true });
});

interface Said {
  code: number | null;
  output: string;
}

/** Runs a command as `npm run` does. */
function run(command: 'backup' | 'restore' | 'projections', args: string[], secret = ''): Promise<Said> {
  const main = fileURLToPath(new URL(`../dist/main-${command}.js`, import.meta.url));
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, DATA_DIR: dataDir, DATABASE_URL: '', BACKUP_PASSPHRASE: secret },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

/** An applicant who goes on typing. @returns how many drafts were acknowledged */
async function typing(until: () => boolean): Promise<number> {
  const token = await tokenOf(url, join(dataDir, 'demo-accounts.json'), 'applicant');
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { items } = (await (await fetch(`${url}/api/registration/editions`)).json()) as {
    items: { id: string; state: string; nominated: boolean }[];
  };
  const editionId = items.find(({ state, nominated }) => state === 'open' && !nominated)!.id;
  let acknowledged = 0;
  while (!until()) {
    const body = JSON.stringify({ editionId, title: `Giải pháp ${acknowledged}` });
    const { status } = await fetch(`${url}/api/registration/entries`, { method: 'POST', headers, body });
    if (status === 201) acknowledged++;
  }
  return acknowledged;
}

test('G21: a backup that is made under traffic restores to a system without contradictions, and says when it was made', async () => {
  let over = false;
  const writing = typing(() => over);
  const made = await run('backup', ['--to', backup], passphrase);
  over = true;
  expect(made).toMatchObject({ code: 0, output: expect.stringContaining('encrypted') });
  expect(await writing).toBeGreaterThan(10);
  const told = JSON.parse(readFileSync(join(dataDir, 'backup.json'), 'utf8')) as Record<string, unknown>;
  expect(told).toEqual({ finishedAt: expect.stringMatching(/^\d{4}-.*Z$/), bytes: expect.any(Number), to: 'night' });
  const drilled = await run('restore', ['--from', backup, '--drill'], passphrase);
  expect(drilled).toMatchObject({
    code: 0,
    output: expect.stringMatching(/[1-9]\d* {2}entries, of which the backup knew [1-9]/),
  });
});

test('G17: what services know of one another is the same when it is learnt again from the log; a row that differs is counted', async () => {
  expect(await run('projections', [])).toMatchObject({
    code: 0,
    output: expect.stringMatching(/judging\.entry +[1-9]\d* rows, 0 that differ/),
  });
  const client = new Client({ connectionString: runningDatabase(dataDir) });
  await client.connect();
  await client.query(
    `update awards.entry set title = title || '.' where id = (select min(id::text)::uuid from awards.entry)`,
  );
  const { code, output } = await run('projections', []);
  expect([code, output]).toEqual([1, expect.stringMatching(/awards\.entry +\d+ rows, 2 that differ/)]);
  await client.query(`update awards.entry set title = rtrim(title, '.') where title like '%.'`);
  await client.end();
});

test('what a drill looks at is seen to break', async () => {
  const client = new Client({ connectionString: runningDatabase(dataDir) });
  await client.connect();
  const tampered: [what: string, statement: string][] = [
    [
      'entries handed in without a receipt',
      'delete from registration.receipt where entry_id = (select min(entry_id::text)::uuid from registration.receipt)',
    ],
    [
      'changes without their event, and events without their change',
      `delete from event_log.record where topic = 'registration.entry' and position = 1`,
    ],
    [
      'rows of judging, awards and notifications that differ from registration',
      `update judging.entry set title = 'khác' where id = (select min(id::text)::uuid from judging.entry)`,
    ],
    [
      'records of ledgers that do not follow from the one before',
      'update judging.ledger set record = record || $$ $$ where nr = 2',
    ],
    ['sheets that the ledger does not hold', 'delete from judging.ledger where nr = 3'],
  ];
  const before = await invariantsOf(runningDatabase(dataDir));
  expect(Object.values(before.broken).every((count) => count === 0)).toBe(true);
  for (const [what, statement] of tampered) {
    await client.query(statement);
    expect([what, (await invariantsOf(runningDatabase(dataDir))).broken[what]]).not.toEqual([what, 0]);
  }
  await client.end();
});

test('S82: nothing of an encrypted backup can be read without its passphrase', async () => {
  const names = (await readdir(backup, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const text = names.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')).join('');
  for (const secret of ['sangtao.example.com', 'databasePassword']) expect(text.includes(secret)).toBe(false);
});

test('what is no whole backup, or not this one, is refused with the reason, and nothing is touched', async () => {
  const to = join(place, 'restored');
  const restore = (from: string, secret = passphrase) => restoreBackup({ from, to, passphrase: secret });
  await expect(restore(backup, '')).rejects.toThrow(/encrypted: set BACKUP_PASSPHRASE/);
  await expect(restore(backup, 'another')).rejects.toThrow(/another passphrase/);
  await expect(restoreBackup({ from: backup, to: dataDir, passphrase })).rejects.toThrow(
    /is not empty: nothing was changed/,
  );
  const damaged = join(place, 'damaged');
  await cp(backup, damaged, { recursive: true });
  const victim = join(damaged, 'postgres', 'global', 'pg_control');
  const bytes = readFileSync(victim);
  bytes[100]! ^= 1;
  await writeFile(victim, bytes);
  await expect(restore(damaged)).rejects.toThrow(/pg_control is not what was backed up/);
  await rm(victim);
  await expect(restore(damaged)).rejects.toThrow(/pg_control is missing/);
  await rm(join(damaged, 'manifest.json'));
  await expect(restore(damaged)).rejects.toThrow(/is no whole backup/);
  expect(await readdir(place)).not.toContain('restored');
  expect(await readdir(place)).not.toContain('restored.restoring');
});

test('a backup of a newer version is refused with what it knows', async () => {
  await mkdir(plain);
  const nothing: Contents = {
    ...{ createdAt: '', postgres: '18', folders: [], files: [] },
    migrations: { judging: ['CreateJudging1763900000000', 'FromTheFuture2000000000000'] },
    figures: { entries: 0, receipts: 0, sheets: 0, events: 0 },
  };
  await writeManifest(plain, nothing, await newSealing(''));
  const to = join(place, 'newer');
  await expect(restoreBackup({ from: plain, to, passphrase: '' })).rejects.toThrow(
    /newer version.*FromTheFuture2000000000000.*that version or a later one/,
  );
});

test('a backup into a folder with something in it, or of no product, is refused', async () => {
  expect(await run('backup', ['--to', place])).toMatchObject({
    code: 1,
    output: expect.stringContaining('is not empty'),
  });
  const { code, output } = await run('backup', []);
  expect([code, output.includes('--to FOLDER')]).toEqual([2, true]);
  expect(() => runningDatabase(place)).toThrow(/set DATA_DIR to the one/);
});
