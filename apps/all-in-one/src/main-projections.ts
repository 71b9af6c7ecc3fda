import { resolve } from 'node:path';
import { Refused } from './backup/refused.js';
import { runningDatabase } from './backup/running-database.js';
import { rebuiltProjections } from './projections/rebuilt.js';

// npm run projections: rebuilds what services know of one another from the log, beside the product that runs on DATA_DIR, and compares.
process.env.SMTP_URL = '';
const dataDir = resolve(process.env.INIT_CWD ?? process.cwd(), process.env.DATA_DIR || '.data');
try {
  const compared = await rebuiltProjections(process.env.DATABASE_URL || runningDatabase(dataDir));
  for (const { table, rows, differing } of compared) {
    console.log(`${table.padEnd(24)} ${String(rows).padStart(8)} rows, ${differing} that differ when rebuilt`);
  }
  if (compared.some(({ differing }) => differing > 0)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
