import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Authority, type Certified } from '@sangtao/testing/certificates';
import { startPostgres, type TestPostgres } from '@sangtao/testing/postgres';
import { Client } from 'pg';
import { runContexts } from '../src/boot.js';
import { safetyOf, warningOf } from '../src/database-line.js';
import { KitSettings } from '../src/settings.js';
import { notebook } from './notebook.js';

jest.setTimeout(60_000);
const authorities: Authority[] = [];
let certified: Certified;
let postgres: TestPostgres;
let address: string;

beforeAll(async () => {
  authorities.push(new Authority('ours'), new Authority('others'));
  certified = authorities[0]!.certify('localhost');
  postgres = await startPostgres({ certified });
  address = (await postgres.createDatabase()).replace('127.0.0.1', 'localhost');
});
afterAll(async () => {
  await postgres.stop();
  for (const authority of authorities) authority.remove();
});

const verified = (url: string, { file }: { file: string }) => `${url}?sslmode=verify-full&sslrootcert=${file}`;
const start = (databaseUrl: string) =>
  runContexts([notebook], {
    settings: Object.assign(new KitSettings(), {
      databaseUrl,
      serviceSecret: 'x'.repeat(32),
      port: 0,
      logLevel: 'fatal',
    }),
  });

test('S84: a service reaches the database on lines that are encrypted, all of them', async () => {
  const url = verified(address, authorities[0]!);
  const system = await start(url);
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ ssl: boolean; version: string; lines: number }>(
      `select ssl, version, count(*)::int as lines from pg_stat_ssl join pg_stat_activity using (pid)
       where backend_type = 'client backend' group by 1, 2`,
    );
    expect(rows).toEqual([{ ssl: true, version: 'TLSv1.3', lines: expect.any(Number) }]);
    expect(rows[0]!.lines).toBeGreaterThan(2);
  } finally {
    await client.end();
    await system.stop();
  }
});

test('S84: a certificate of another authority, or for another host, is refused before anything is written', async () => {
  const [ours, others] = authorities as [Authority, Authority];
  const remedy = 'DATABASE_URL.*sslmode=verify-full.*sslrootcert';
  await expect(start(verified(address, others))).rejects.toThrow(RegExp(`not trusted here.*${remedy}`));
  const byAddress = address.replace('localhost', '127.0.0.1');
  await expect(start(verified(byAddress, ours))).rejects.toThrow(RegExp(`for another host.*${remedy}`));
  await expect(start(verified(address, { file: '/nowhere/ca.crt' }))).rejects.toThrow(/cannot be read.*\/nowhere/);
});

test('S84: a wrong password is refused on an encrypted line as well', async () => {
  await expect(start(verified(address.replace(':password@', ':guess@'), authorities[0]!))).rejects.toThrow(
    /password authentication failed/,
  );
});

test('S84: a server that offers no encryption is not spoken to', async () => {
  const plain = await startPostgres();
  try {
    await expect(start(verified(await plain.createDatabase(), authorities[0]!))).rejects.toThrow(/speaks no TLS/);
  } finally {
    await plain.stop();
  }
});

test('S84: below TLS 1.2 nothing is said; the same client would have spoken it', async () => {
  const old = await startPostgres({
    certified,
    settings: ['ssl_min_protocol_version=TLSv1.1', 'ssl_max_protocol_version=TLSv1.1'],
  });
  try {
    const url = (await old.createDatabase()).replace('127.0.0.1', 'localhost');
    const weak = { rejectUnauthorized: false, minVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
    const client = new Client({ connectionString: url, ssl: weak });
    await client.connect();
    const { rows } = await client.query('select version from pg_stat_ssl where pid = pg_backend_pid()');
    expect(rows).toEqual([{ version: 'TLSv1.1' }]);
    await client.end();
    await expect(start(verified(url, authorities[0]!))).rejects.toThrow(/no TLS 1.2 or newer/);
  } finally {
    await old.stop();
  }
});

test.each([
  ['postgres://a:b@localhost/sangtao', 'safe'],
  ['postgres://a:b@127.0.0.1:5433/sangtao', 'safe'],
  ['postgres://a:b@db.example.vn/sangtao?sslmode=verify-full', 'safe'],
  ['postgres://a:b@db.example.vn/sangtao', 'plain'],
  ['postgres://a:b@10.0.0.5/sangtao', 'plain'],
  ['postgres://a:b@10.0.0.5/sangtao?sslmode=disable', 'safe'],
  ['postgres://a:b@db.example.vn/sangtao?sslmode=no-verify', 'unverified'],
] as const)('S84: the line to %s is %s, and what is weak about it is told', (url, safety) => {
  expect(safetyOf(url)).toBe(safety);
  expect(warningOf(safety) ?? '').toMatch(safety === 'safe' ? /^$/ : /sslmode=verify-full/);
});
