import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretsOf } from '../secrets.js';
import { Refused } from './refused.js';

/** Where the PostgreSQL of a data folder listens just now: its port stands in its own file. @throws Refused when it does not run */
export function runningDatabase(dataDir: string): string {
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  if (existsSync(join(dataDir, 'kafka'))) {
    throw new Refused(
      `${dataDir} belongs to separate services with Kafka: docs/guides/backup.md says how those are backed up.`,
    );
  }
  if (!existsSync(join(dataDir, 'secrets.json'))) {
    throw new Refused(
      `${dataDir} is no data folder of Sangtao: set DATA_DIR to the one that the product was started with.`,
    );
  }
  if (!existsSync(file)) {
    throw new Refused(
      `PostgreSQL does not run in ${dataDir}: start the product first (npm start), the backup is made beside it.`,
    );
  }
  const port = readFileSync(file, 'utf8').split('\n')[3];
  return `postgres://postgres:${secretsOf(dataDir).databasePassword}@127.0.0.1:${port}/sangtao`;
}
