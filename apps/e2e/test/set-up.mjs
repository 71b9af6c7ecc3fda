import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One demonstration is loaded for all stories of a run, each of which works on a copy of its own; the gate brings a folder for all its steps. */
export default async function setUp() {
  if (process.env.KEPT_DEMONSTRATIONS) return;
  const folder = await mkdtemp(join(tmpdir(), 'sangtao-demonstrations-'));
  await chmod(folder, 0o711);
  process.env.KEPT_DEMONSTRATIONS = globalThis.madeForStories = folder;
}
