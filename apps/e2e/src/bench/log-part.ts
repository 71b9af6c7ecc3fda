import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newDataDir } from '../product.js';
import type { Section } from './report.js';

/** The log in PostgreSQL from end to end, as the library measures it in a process of its own. */
export async function log(): Promise<Section[]> {
  const folder = await newDataDir();
  try {
    const report = join(folder, 'log.json');
    const program = fileURLToPath(new URL('../../../../libs/messaging/dist/bench.js', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [program, '--report', report], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the bench of the log failed: ${stderr}`);
    const rows = JSON.parse(readFileSync(report, 'utf8')) as Section['rows'];
    const note =
      'Relay, consumer and inbox in one process; 16 writers, one event a transaction, PostgreSQL flushes to the disk. Writers wait for nobody, so times are ' +
      'those of a backlog.';
    return [{ title: 'The log in PostgreSQL, end to end', note, rows }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
