import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';

/** One demonstration is loaded for all stories of a run, each of which works on a copy of its own; the gate brings a folder for all its steps. */
export default async function setUp() {
  // Unpacked before two files need it at once: the other one would start what is still being written.
  await chromium.executablePath();
  if (process.env.KEPT_DEMONSTRATIONS) return;
  const folder = await mkdtemp(join(tmpdir(), 'sangtao-demonstrations-'));
  await chmod(folder, 0o711);
  process.env.KEPT_DEMONSTRATIONS = globalThis.madeForStories = folder;
}
