import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@sangtao/testing/free-port';
import { copyDemonstration, keepDemonstration, keptDemonstrations } from './demonstration.js';

export interface Product {
  url: string;
  /** Where its metrics are read: one address, or one of each service. */
  metricsUrls: string[];
  dataDir: string;
  accountsFile: string;
  pid: number;
  databaseUrl: string;
  /** PostgreSQL's first process, the parent of its others; NaN where `DATABASE_URL` names another PostgreSQL. */
  postmasterPid: number;
  /** Its exit code, when it has ended; null after a kill. */
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** With one of these the demonstration would be loaded into something else. */
const ownWorld = ['DATABASE_URL', 'KAFKA_BROKERS'];

/**
 * The product without a rate limit, in a data folder of its own unless `more`, which are settings besides, names one. With `SANGTAO_FORM=services` among
 * them, or in the environment, every service is a process of its own, with Kafka between them (`npm run start:services`), else it is one process.
 * @param args of its command line
 */
export async function startProduct(more: Record<string, string> = {}, args: string[] = []): Promise<Product> {
  const dataDir = more.DATA_DIR ?? (await newDataDir());
  const isEmpty = !existsSync(join(dataDir, 'postgres'));
  if (keptDemonstrations && isEmpty && !args.includes('--empty') && !ownWorld.some((name) => name in more)) {
    await fill(
      dataDir,
      keptDemonstrations,
      asServices(more) && !args.includes('--log=postgres') ? 'kafka' : 'postgres',
    );
  }
  return launch(dataDir, more, args);
}

/** A folder with the demonstration in this log, which nobody runs. */
export async function layDemonstration(log: 'postgres' | 'kafka'): Promise<string> {
  const dataDir = await newDataDir();
  if (keptDemonstrations) await fill(dataDir, keptDemonstrations, log);
  else await load(dataDir, log);
  return dataDir;
}

/** Loads the demonstration in this log for all that start later and copy it. */
export async function keepForOthers(kept: string, log: 'postgres' | 'kafka'): Promise<void> {
  await keepDemonstration(kept, log, (into) => load(into, log));
}

function fill(dataDir: string, kept: string, log: 'postgres' | 'kafka'): Promise<void> {
  return copyDemonstration(kept, log, dataDir, (into) => load(into, log));
}

async function load(dataDir: string, log: 'postgres' | 'kafka'): Promise<void> {
  const form = log === 'kafka' ? 'services' : 'one';
  await (await launch(dataDir, { DATA_DIR: dataDir, SANGTAO_FORM: form }, [])).stop();
}

const asServices = (more: Record<string, string>) => (more.SANGTAO_FORM ?? process.env.SANGTAO_FORM) === 'services';

async function launch(dataDir: string, more: Record<string, string>, args: string[]): Promise<Product> {
  const port = more.PORT ?? (await freePort());
  const metricsPort = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const form = asServices(more) ? 'main-services' : 'main';
  const main = fileURLToPath(new URL(`../../all-in-one/dist/${form}.js`, import.meta.url));
  const environment = { DATA_DIR: dataDir, PORT: String(port), BASE_URL: url, RATE_LIMIT: '0', LOG_LEVEL: 'error' };
  // Services have their metrics on ports of their own.
  const metrics = asServices(more) ? {} : { METRICS_PORT: String(metricsPort) };
  const child = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', main, ...args], {
    env: { ...process.env, ...environment, ...metrics, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready:')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`the product ended with ${code} before it was ready`)));
  });
  return {
    url,
    metricsUrls: asServices(more)
      ? [...said.matchAll(/listens on (http:\S+)/g)].flatMap(([, at]) => (at === url ? [] : [`${at}/metrics`]))
      : [`http://127.0.0.1:${metricsPort}/metrics`],
    dataDir,
    accountsFile: join(dataDir, 'demo-accounts.json'),
    pid: child.pid!,
    ...(more.DATABASE_URL ? { databaseUrl: more.DATABASE_URL, postmasterPid: NaN } : databaseOf(dataDir)),
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      if (!more.DATA_DIR) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export async function newDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sangtao-product-'));
  // Where root runs it, PostgreSQL runs as an account of its own and must reach its folder.
  await chmod(dataDir, 0o711);
  return dataDir;
}

/** The embedded PostgreSQL of a data folder: its port stands in the server's own file, its password in ours. */
function databaseOf(dataDir: string): Pick<Product, 'databaseUrl' | 'postmasterPid'> {
  const [pid, , , port] = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
  const { databasePassword } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8')) as {
    databasePassword: string;
  };
  return {
    databaseUrl: `postgres://postgres:${databasePassword}@127.0.0.1:${port}/sangtao`,
    postmasterPid: Number(pid),
  };
}
