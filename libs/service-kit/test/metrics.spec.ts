import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { runContexts, type RunningSystem } from '../src/boot.js';
import { Database } from '../src/database.js';
import { RemoteTransport } from '../src/internal-transports.js';
import { register } from '../src/metrics.js';
import { OwnFigures } from '../src/own-figures.js';
import { KitSettings } from '../src/settings.js';
import { notebook } from './notebook.js';

jest.setTimeout(60_000);
const page = readFileSync(new URL('../../../docs/guides/metrics.md', import.meta.url), 'utf8');
let postgres: TestPostgres;
let dataDir: string;
let settings: KitSettings;
/** As the one-process form: people reach its port. */
let system: RunningSystem;
let metricsPort: number;

beforeAll(async () => {
  postgres = await startPostgres();
  dataDir = await mkdtemp(join(tmpdir(), 'sangtao-metrics-'));
  metricsPort = await freePort();
  settings = Object.assign(new KitSettings(), {
    databaseUrl: await postgres.createDatabase(),
    port: 0,
    dataDir,
    serviceSecret: 'a secret of tests, long enough to sign with',
    logLevel: 'fatal',
    metricsPort,
  });
  system = await runContexts([notebook], {
    settings,
    remote: new RemoteTransport(),
    fallback: (_request, response) => response.end('portal'),
  });
});
afterAll(async () => {
  await system.stop();
  await postgres.stop();
  await rm(dataDir, { recursive: true, force: true });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const scraped = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
/** @returns the value of a metric of the notebook, undefined when it is absent */
async function valueOf(name: string, more = ''): Promise<number | undefined> {
  const found = new RegExp(`^${name}\\{context="awards"${more}\\} (\\S+)$`, 'm').exec(await scraped());
  return found ? Number(found[1]) : undefined;
}

test('S32: no metrics on the port that people reach, and on the other nothing else', async () => {
  for (const path of ['/metrics', '/metrics?x', '/debug', '/api/metrics'])
    expect([path, await (await fetch(system.url + path)).text()]).toEqual([path, 'portal']);
  expect(await scraped()).toContain('sangtao_service_info{context="awards",version="');
  for (const path of ['/', '/api/awards/notes', '/health/live'])
    expect([path, (await fetch(`http://127.0.0.1:${metricsPort}${path}`)).status]).toEqual([path, 404]);
});

test('S32: a service by itself shows them on its port, which only the inside reaches', async () => {
  const alone = await runContexts([notebook], {
    settings: { ...settings, metricsPort: 0 },
    remote: new RemoteTransport(),
  });
  expect(await (await fetch(`${alone.url}/metrics`)).text()).toContain('sangtao_database_up{context="awards"} 1');
  await alone.stop();
  const facingPeople = await runContexts([notebook], {
    settings: { ...settings, metricsPort: 0 },
    remote: new RemoteTransport(),
    fallback: (_request, response) => response.end('portal'),
  });
  expect(await (await fetch(`${facingPeople.url}/metrics`)).text()).toBe('portal');
  await facingPeople.stop();
});

test('the page of metrics names each with its labels, and no other', () => {
  const documented = [...page.matchAll(/^\| `(\w+)`\s*\| \w+\s*\|(?: ([^|]*)\|)?/gm)].map(([, name, labels = '']) => {
    return `${name} ${[...labels.matchAll(/`(\w+)`/g)].map(([, label]) => label).join(',')}`;
  });
  const shown = register.getMetricsAsArray().map((metric) => {
    const { name, labelNames = [] } = metric as { name: string; labelNames?: string[] };
    return `${name} ${name.startsWith('sangtao_') ? labelNames.join(',') : ''}`;
  });
  expect(shown.length).toBeGreaterThan(30);
  expect(documented.sort()).toEqual(shown.sort());
});

test('what waits in the outbox is counted, with its age; the labels of a route hold no id', async () => {
  const database = system.contexts.get('awards')!.app.get(Database);
  const envelope = JSON.stringify({ time: new Date(Date.now() - 90_000).toISOString() });
  // The lease is somebody else's, so nothing moves.
  await database.query(`update awards.lease set holder = 'x', epoch = epoch + 1, until = now() + interval '1 hour'`);
  await database.query(
    `insert into awards.lease values ('relay', 'x', 1, now() + interval '1 hour') on conflict (name) do nothing`,
  );
  await database.query(
    `insert into awards.outbox (topic, partition, key, envelope) values ('awards.honour', 0, 'k', $1)`,
    [envelope],
  );
  expect(await valueOf('sangtao_outbox_events')).toBe(1);
  expect(await valueOf('sangtao_outbox_oldest_seconds')).toBeGreaterThanOrEqual(89);
  await database.query('delete from awards.outbox');
  expect(await valueOf('sangtao_outbox_oldest_seconds')).toBe(0);
  await fetch(`${system.url}/api/awards/notes/0193a1f0-7c00-7000-8000-00000000000a`);
  await fetch(`${system.url}/api/awards/nothing-${Math.random()}`);
  expect(await scraped()).not.toMatch(/0193a1f0|nothing-/);
});

test('the pool, the disk, the database’s clock, the last backup and what a service counts itself are there', async () => {
  expect(await valueOf('sangtao_database_connections_max')).toBe(settings.databasePool);
  expect(await valueOf('sangtao_disk_free_bytes')).toBeGreaterThan(0);
  expect(Math.abs((await valueOf('sangtao_database_clock_difference_seconds'))!)).toBeLessThan(1);
  expect(await valueOf('sangtao_backup_finished_timestamp_seconds')).toBeUndefined();
  await writeFile(join(dataDir, 'backup.json'), '{"finishedAt":"2026-11-01T00:00:00.000Z","bytes":7,"to":"/backup"}');
  expect(await valueOf('sangtao_backup_finished_timestamp_seconds')).toBe(Date.parse('2026-11-01T00:00:00Z') / 1000);
  const figures = system.contexts.get('awards')!.app.get(OwnFigures);
  figures.storedFiles = () => Promise.resolve({ files: 3, bytes: 9 });
  expect([await valueOf('sangtao_stored_files'), await valueOf('sangtao_stored_bytes')]).toEqual([3, 9]);
});

test('of a service whose database is away nothing old is shown', async () => {
  const figures = system.contexts.get('awards')!.app.get(OwnFigures);
  figures.storedFiles = () => Promise.reject(new Error('away'));
  expect([await valueOf('sangtao_database_up'), await valueOf('sangtao_stored_files')]).toEqual([0, undefined]);
  figures.storedFiles = undefined;
  expect(await valueOf('sangtao_database_up')).toBe(1);
});
