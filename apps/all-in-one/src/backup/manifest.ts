import { randomBytes, timingSafeEqual } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Refused } from './refused.js';
import { Sealing, type Stored } from './sealing.js';

const fileName = 'manifest.json';
const format = 'sangtao-backup/1';

/** What was there when the backup began: a restored system has at least that. */
export interface Figures {
  entries: number;
  receipts: number;
  sheets: number;
  events: number;
}

export interface Contents {
  createdAt: string;
  /** By schema, what had been done to it: a version that does not know one of them is too old for this backup. */
  migrations: Record<string, string[]>;
  /** PostgreSQL's major version: its files are read by no other. */
  postgres: string;
  figures: Figures;
  /** Also the empty ones, which PostgreSQL wants to find. */
  folders: string[];
  files: ({ name: string; mode: number } & Stored)[];
}

interface Manifest extends Contents {
  format: typeof format;
  /** Hex; null where nothing is encrypted. */
  salt: string | null;
  /** Of all the rest, under the passphrase. */
  mac?: string;
}

/** How what is in a backup is sealed: with a passphrase or not at all. */
export async function newSealing(passphrase: string): Promise<{ sealing: Sealing; salt: string | null }> {
  if (passphrase === '') return { sealing: Sealing.open, salt: null };
  const salt = randomBytes(16);
  return { sealing: await Sealing.with(passphrase, salt), salt: salt.toString('hex') };
}

/** The last thing that is written: a folder without it is no backup. */
export async function writeManifest(
  folder: string,
  contents: Contents,
  sealed: { sealing: Sealing; salt: string | null },
): Promise<void> {
  const manifest: Manifest = { format, salt: sealed.salt, ...contents };
  const mac = sealed.sealing.mac(JSON.stringify(manifest));
  const part = join(folder, `${fileName}.part`);
  const file = await open(part, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify({ ...manifest, ...(mac && { mac }) }, null, 1));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, join(folder, fileName));
}

/** @throws Refused when it is no whole backup, or does not open with this passphrase */
export async function readManifest(
  folder: string,
  passphrase: string,
): Promise<{ contents: Contents; sealing: Sealing }> {
  const path = join(folder, fileName);
  if (!existsSync(path)) {
    throw new Refused(
      `${folder} is no whole backup: ${fileName} is missing, which is written last. Take another folder.`,
    );
  }
  const { mac, ...manifest } = parsed(await readFile(path, 'utf8'), path);
  if (manifest.salt === null) return { contents: manifest, sealing: Sealing.open };
  if (passphrase === '') throw new Refused(`${folder} is encrypted: set BACKUP_PASSPHRASE to what it was made with.`);
  const sealing = await Sealing.with(passphrase, Buffer.from(manifest.salt, 'hex'));
  const wanted = Buffer.from(sealing.mac(JSON.stringify(manifest))!);
  const given = Buffer.from(mac ?? '');
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) {
    throw new Refused(
      `${path} does not fit BACKUP_PASSPHRASE: another passphrase made this backup, or somebody changed it.`,
    );
  }
  return { contents: manifest, sealing };
}

function parsed(text: string, path: string): Manifest {
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.format === format) return manifest;
  } catch {
    // As unreadable as one of another format.
  }
  throw new Refused(`${path} is not of the format ${format}: a newer version may have made it, or it was changed.`);
}
