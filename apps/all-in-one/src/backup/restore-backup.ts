import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, lchown, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contexts } from '../contexts.js';
import { readManifest, type Contents } from './manifest.js';
import { Refused } from './refused.js';
import { lookAt, type Sealing } from './sealing.js';

export interface RestoreOptions {
  from: string;
  /** The data folder to be; it must not be there, or be empty. */
  to: string;
  passphrase: string;
}

/** Looks at the whole backup before it writes a byte; the data folder appears when all of it is there. @throws Refused */
export async function restoreBackup({ from, to, passphrase }: RestoreOptions): Promise<Contents> {
  if (existsSync(to) && readdirSync(to).length > 0) {
    throw new Refused(
      `${to} is not empty: nothing was changed there. Name a new folder by DATA_DIR, or move this one away first.`,
    );
  }
  const { contents, sealing } = await readManifest(from, passphrase);
  refuseNewer(contents);
  const owner = accountOfPostgres();
  await verify(from, contents);
  const part = `${to}.restoring`;
  await rm(part, { recursive: true, force: true });
  try {
    await write({ from, part, contents, sealing });
    if (owner) await giveTo(join(part, 'postgres'), owner);
    // PostgreSQL's account must reach its folder.
    await chmod(part, 0o711);
    await rm(to, { recursive: true, force: true });
    await rename(part, to);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
  return contents;
}

function refuseNewer({ migrations }: Contents): void {
  const known = new Set(contexts.flatMap((context) => context.migrations.map(({ name }) => name)));
  const unknown = Object.values(migrations)
    .flat()
    .filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new Refused(
      `a newer version made this backup (it knows ${unknown.join(', ')}): restore it with that version or a later one.`,
    );
  }
}

async function verify(from: string, { files }: Contents): Promise<void> {
  for (const { name, bytes, sha256 } of files) {
    const path = join(from, name);
    if (!existsSync(path)) throw new Refused(`${path} is missing: this backup is not whole, take another one.`);
    const found = await lookAt(path);
    if (found.bytes !== bytes || found.sha256 !== sha256) {
      throw new Refused(`${path} is not what was backed up: it was changed or its disk fails, take another backup.`);
    }
  }
}

async function write({
  from,
  part,
  contents,
  sealing,
}: {
  from: string;
  part: string;
  contents: Contents;
  sealing: Sealing;
}): Promise<void> {
  for (const folder of contents.folders) await mkdir(join(part, folder), { recursive: true, mode: 0o700 });
  for (const { name, mode } of contents.files) {
    await mkdir(dirname(join(part, name)), { recursive: true, mode: 0o700 });
    await sealing.restore(join(from, name), join(part, name), { name, mode });
  }
}

interface Account {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, so where root restores, its files belong to its own account. */
function accountOfPostgres(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((which) =>
    Number(spawnSync('id', [which, 'postgres'], { encoding: 'utf8' }).stdout || NaN),
  );
  if (!uid || !gid)
    throw new Refused('PostgreSQL does not run as root: make its account first (useradd --system postgres).');
  return { uid, gid };
}

async function giveTo(path: string, { uid, gid }: Account): Promise<void> {
  await lchown(path, uid, gid);
  for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
    await lchown(join(entry.parentPath, entry.name), uid, gid);
  }
}
