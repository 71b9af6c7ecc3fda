import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openEventLog } from '@sangtao/service-kit/open-event-log';
import { KitSettings, settings } from '@sangtao/service-kit/settings';
import { Pool } from 'pg';
import { Refused } from './backup/refused.js';
import { runningDatabase } from './backup/running-database.js';
import { reportsOnLog, type ReportOnLog } from './reports/reports-on-log.js';

const usage = `npm run report -- [--to FOLDER]
  Makes every released yearly report again from the event log alone, beside the product that runs on DATA_DIR (default .data) or DATABASE_URL and
  KAFKA_BROKERS, and says whether it is the one that was released: SHA-256 of each document. With --to they are written into FOLDER.`;

const { values } = parseArgs({ options: { to: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const here = process.env.INIT_CWD ?? process.cwd();
try {
  process.env.DATABASE_URL ||= runningDatabase(resolve(here, process.env.DATA_DIR || '.data'));
  process.env.SERVICE_SECRET ||= 'nothing is signed here, this only has to be long enough';
  const kit = settings(KitSettings);
  const log = await openEventLog(kit, ['gatherings'], (error) => console.error(error));
  const pool = new Pool({ connectionString: kit.databaseUrl, max: 2, pipeline: true });
  await log.start();
  try {
    const reports = await reportsOnLog(pool, log);
    if (reports.length === 0) console.log('No yearly report was released.');
    for (const report of reports) show(report, values.to && resolve(here, values.to));
  } finally {
    await log.stop();
    await pool.end();
  }
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function show({ code, number, reportId, documents, kept }: ReportOnLog, to: string | undefined): void {
  const same = documents !== undefined && documents[0]!.sha256 === kept;
  const verdict = !documents
    ? 'parts of it are missing'
    : same
      ? 'identical'
      : `NOT the one that was released (${kept})`;
  console.log(`${code}, report ${number} (${reportId}): ${verdict}`);
  if (!same) process.exitCode = 1;
  for (const { name, bytes, sha256 } of documents ?? []) {
    console.log(`  ${sha256}  ${name}`);
    if (!to) continue;
    mkdirSync(to, { recursive: true });
    writeFileSync(join(to, name), bytes);
  }
}
