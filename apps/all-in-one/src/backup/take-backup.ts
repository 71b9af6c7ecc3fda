import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Client } from 'pg';
import { figuresOf, migrationsOf } from './figures.js';
import { newSealing, writeManifest, type Contents } from './manifest.js';
import { Refused } from './refused.js';
import { runningDatabase } from './running-database.js';
import type { Sealing } from './sealing.js';

/** What PostgreSQL makes anew, and what belongs to the process that runs. */
const notCopied = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label(\.old)?|tablespace_map)$/;
const onlyFolder = [
  'pg_wal',
  'pg_replslot',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
  'pg_dynshmem',
];
const control = 'postgres/global/pg_control';

export interface BackupOptions {
  dataDir: string;
  /** Made by the backup, or empty. */
  to: string;
  /** Empty: not encrypted. */
  passphrase: string;
}

/**
 * Copies a data folder while the product works on it: PostgreSQL's files between the start and the end of a backup, the log that makes them one
 * state, and all other files. The manifest comes last; what fails before leaves nothing. @throws Refused
 */
export async function takeBackup({
  dataDir,
  to,
  passphrase,
}: BackupOptions): Promise<{ bytes: number; files: number }> {
  const url = runningDatabase(dataDir);
  if (existsSync(to) && readdirSync(to).length > 0) {
    throw new Refused(`${to} is not empty: a backup is a folder of its own, name one that is not there yet.`);
  }
  const client = new Client({ connectionString: url });
  await client.connect();
  const made = !existsSync(to);
  try {
    await mkdir(to, { recursive: true, mode: 0o700 });
    const sealed = await newSealing(passphrase);
    const copy = new Copy(dataDir, to, sealed.sealing);
    const contents = await copyAll(client, copy);
    await writeManifest(to, contents, sealed);
    const bytes = contents.files.reduce((sum, file) => sum + file.bytes, 0);
    await remember(dataDir, to, bytes);
    return { bytes, files: contents.files.length };
  } catch (error) {
    for (const name of await readdir(to).catch(() => [])) await rm(join(to, name), { recursive: true, force: true });
    if (made) await rm(to, { recursive: true, force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function copyAll(client: Client, copy: Copy): Promise<Contents> {
  const [figures, migrations] = [await figuresOf(client), await migrationsOf(client)];
  // Files that are taken away meanwhile are still wanted by rows of the copy: so first and last.
  await copy.folder('.', (name) => name === 'postgres' || name === 'backup.json');
  // The log since the beginning is kept as long as this connection lives.
  await client.query(`select pg_create_physical_replication_slot('sangtao_backup', true, true)`);
  const { rows: started } = await client.query<{ file: string }>(
    `select pg_walfile_name(pg_backup_start('sangtao', true)) as file`,
  );
  await copy.folder('postgres', (name) => notCopied.test(name) || name === 'pg_control', onlyFolder);
  await copy.file(control);
  const { rows: ended } = await client.query<{ label: string; file: string }>(
    `select labelfile as label, pg_walfile_name(lsn) as file from pg_backup_stop(false)`,
  );
  const [{ label, file }] = ended as [{ label: string; file: string }];
  await copy.text('postgres/backup_label', label);
  for (const segment of (await readdir(join(copy.from, 'postgres/pg_wal'))).sort()) {
    const needed = /^[\dA-F]{24}$/.test(segment) && segment >= started[0]!.file && segment <= file;
    if (needed || segment.endsWith('.history')) await copy.file(`postgres/pg_wal/${segment}`);
  }
  await copy.folder('.', (name) => name === 'postgres' || name === 'backup.json');
  const { folders, files } = copy;
  const postgres = readFileSync(join(copy.from, 'postgres/PG_VERSION'), 'utf8').trim();
  return { createdAt: new Date().toISOString(), migrations, postgres, figures, folders: [...folders], files };
}

/** For whoever looks at the system's state; without the way to the folder, which concerns nobody there. */
async function remember(dataDir: string, to: string, bytes: number): Promise<void> {
  const path = join(dataDir, 'backup.json');
  await writeFile(`${path}.part`, JSON.stringify({ finishedAt: new Date().toISOString(), bytes, to: basename(to) }));
  await rename(`${path}.part`, path);
}

/** Files of a folder that others work on. */
class Copy {
  readonly folders = new Set<string>();
  readonly files: Contents['files'] = [];
  private readonly known = new Set<string>();

  constructor(
    readonly from: string,
    private readonly to: string,
    private readonly sealing: Sealing,
  ) {}

  /** @param empty names of folders of which nothing but themselves is copied */
  async folder(path: string, leaveOut: (name: string) => boolean, empty: string[] = []): Promise<void> {
    await this.makeFolder(path);
    for (const entry of await readdir(join(this.from, path), { withFileTypes: true })) {
      const inner = join(path, entry.name);
      if (leaveOut(entry.name)) continue;
      if (!entry.isDirectory()) await this.file(inner);
      else if (empty.includes(entry.name)) await this.makeFolder(inner);
      else await this.folder(inner, leaveOut);
    }
  }

  /** One that is gone meanwhile was not needed; one that is known does not change. */
  async file(name: string): Promise<void> {
    if (this.known.has(name)) return;
    const from = join(this.from, name);
    try {
      const { mode } = await stat(from);
      await this.keep(name, mode & 0o777, from);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await rm(join(this.to, name), { force: true });
    }
  }

  async text(name: string, text: string): Promise<void> {
    const part = join(this.to, `${basename(name)}.part`);
    await writeFile(part, text, { mode: 0o600 });
    await this.keep(name, 0o600, part);
    await rm(part);
  }

  private async keep(name: string, mode: number, from: string): Promise<void> {
    const target = join(this.to, name);
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    this.files.push({ name, mode, ...(await this.sealing.store(from, target, name)) });
    this.known.add(name);
  }

  private async makeFolder(path: string): Promise<void> {
    if (path !== '.') this.folders.add(path);
    await mkdir(join(this.to, path), { recursive: true, mode: 0o700 });
  }
}
