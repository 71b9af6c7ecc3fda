import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Product {
  url: string;
  accountsFile: string;
  pid: number;
  databaseUrl: string;
  /** PostgreSQL's first process: the parent of its others. */
  postmasterPid: number;
  stop(): Promise<void>;
}

/**
 * The product without a rate limit, in a data folder of its own unless `more`, which are settings besides, names one. With `SANGTAO_FORM=services` in the
 * environment every service is a process of its own, with Kafka between them (`npm run start:services`), else it is one process.
 */
export async function startProduct(more: Record<string, string> = {}): Promise<Product> {
  const dataDir = more.DATA_DIR ?? (await newDataDir());
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const form = process.env.SANGTAO_FORM === 'services' ? 'main-services' : 'main';
  const main = fileURLToPath(new URL(`../../all-in-one/dist/${form}.js`, import.meta.url));
  const environment = { DATA_DIR: dataDir, PORT: String(port), BASE_URL: url, RATE_LIMIT: '0', LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', main], {
    env: { ...process.env, ...environment, ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.includes('ready:') && resolve());
    child.once('exit', (code) => reject(new Error(`the product ended with ${code} before it was ready`)));
  });
  return {
    url,
    accountsFile: join(dataDir, 'demo-accounts.json'),
    pid: child.pid!,
    ...databaseOf(dataDir),
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

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
