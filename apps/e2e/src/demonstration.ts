import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const waitMs = 100;

/**
 * A folder of demonstrations that were loaded once and are copied for whoever starts next, or undefined: then each start loads its own. Loading
 * takes most of the time of a start, and many stories begin with the same.
 */
export const keptDemonstrations = process.env.KEPT_DEMONSTRATIONS || undefined;

/**
 * Fills `dataDir` with a demonstration that was loaded once.
 * @param log that it lies in
 * @param load starts the product on a folder and stops it again
 */
export async function copyDemonstration(
  folder: string,
  log: 'postgres' | 'kafka',
  dataDir: string,
  load: (dataDir: string) => Promise<void>,
): Promise<void> {
  const kept = await keepDemonstration(folder, log, load);
  // PostgreSQL's files keep their owner, which copying by Node loses.
  await run('cp', ['-a', `${kept}/.`, dataDir]);
}

/** Where a loaded demonstration lies in `folder`, which the first that asks makes while the others wait. */
export async function keepDemonstration(
  folder: string,
  log: 'postgres' | 'kafka',
  load: (dataDir: string) => Promise<void>,
): Promise<string> {
  const kept = join(folder, log);
  while (!existsSync(kept)) {
    const made = `${kept}.part`;
    if (await begun(made)) await make(made, kept, load);
    else await new Promise((done) => setTimeout(done, waitMs));
  }
  return kept;
}

async function make(made: string, kept: string, load: (dataDir: string) => Promise<void>): Promise<void> {
  try {
    // Another one was done between the look and the folder.
    if (existsSync(kept)) return await rm(made, { recursive: true });
    await load(made);
    await rename(made, kept);
  } catch (error) {
    // The next that asks tries again.
    await rm(made, { recursive: true, force: true });
    throw error;
  }
}

/** Whether this process makes it: of several that ask, one gets the folder. */
async function begun(made: string): Promise<boolean> {
  try {
    await mkdir(made, { mode: 0o711 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
