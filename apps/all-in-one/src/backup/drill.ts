import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../free-port.js';
import { invariantsOf, type Invariants } from './invariants.js';
import type { Figures } from './manifest.js';
import { restoreBackup } from './restore-backup.js';
import { runningDatabase } from './running-database.js';

const settleMs = 60_000;

export interface Drill extends Invariants {
  /** What the backup said that it holds. */
  backedUp: Figures;
  restoreSeconds: number;
  startSeconds: number;
}

/** Restores a backup beside everything else, starts the product on it, looks, and takes it away again. It sends no mail. @throws Refused */
export async function drill(from: string, passphrase: string): Promise<Drill> {
  const parent = await mkdtemp(join(tmpdir(), 'sangtao-drill-'));
  try {
    await chmod(parent, 0o711);
    const dataDir = join(parent, 'data');
    const began = performance.now();
    const { figures } = await restoreBackup({ from, to: dataDir, passphrase });
    const restored = performance.now();
    const stop = await startOn(dataDir);
    const started = performance.now();
    try {
      const invariants = await settled(runningDatabase(dataDir));
      const seconds = { restoreSeconds: (restored - began) / 1000, startSeconds: (started - restored) / 1000 };
      return { ...lessThan(figures, invariants), ...seconds };
    } finally {
      await stop();
    }
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

/** What was under way is handled first: a backup is made in the middle of the work. */
async function settled(databaseUrl: string): Promise<Invariants> {
  for (const end = performance.now() + settleMs; ;) {
    const found = await invariantsOf(databaseUrl);
    if (Object.values(found.broken).every((count) => count === 0) || performance.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

function lessThan(backedUp: Figures, { figures, broken }: Invariants) {
  const names = Object.keys(backedUp) as (keyof Figures)[];
  const lost = names.reduce((sum, name) => sum + Math.max(0, backedUp[name] - figures[name]), 0);
  return {
    backedUp,
    figures,
    broken: { ...broken, 'rows that the backup knew and the restored system does not': lost },
  };
}

async function startOn(dataDir: string): Promise<() => Promise<void>> {
  const main = fileURLToPath(new URL('../main.js', import.meta.url));
  const port = String(await freePort());
  const own = { DATA_DIR: dataDir, PORT: port, BASE_URL: `http://127.0.0.1:${port}`, HOST: '127.0.0.1' };
  // Its own PostgreSQL and log, its own secrets, and no way out for mail.
  const none = { DATABASE_URL: '', MIGRATION_URL: '', KAFKA_BROKERS: '', SERVICE_SECRET: '', SMTP_URL: '' };
  const product = spawn(process.execPath, ['--disable-warning=TimeoutNegativeWarning', main], {
    env: { ...process.env, ...own, ...none },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => product.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    product.stdout.on('data', (chunk: Buffer) => chunk.includes('ready:') && resolve());
    product.once('exit', (code) => reject(new Error(`the restored product ended with ${code} before it was ready`)));
  });
  return async () => {
    product.kill('SIGTERM');
    await ended;
  };
}
