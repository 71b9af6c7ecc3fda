import { join } from 'node:path';
import { stopOnSignal } from '@sangtao/service-kit/boot';
// Plain JavaScript beside its list of jars, so that `npm run kafka` needs no build.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { startBroker } from '../../../infra/kafka/broker.mjs';
import { startDatabase } from './embedded-postgres.js';
import { makeFirstAdministrator } from './first-administrator.js';
import { loadSeasonIfEmpty } from './season/load-season.js';
import { secretsOf } from './secrets.js';
import { startServices } from './services.js';
import { showSignIn } from './show-sign-in.js';

// Every service as its own process, with Kafka between them: what docker-compose.yml runs, on a machine without Docker.
const started = Date.now();
const say = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}`);
const dataDir = process.env.DATA_DIR || '.data/services';
const { databasePassword, serviceSecret } = secretsOf(dataDir);
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);

const database = process.env.DATABASE_URL ? undefined : await startDatabase(dataDir, databasePassword);
say(database ? 'PostgreSQL runs, with its files in the data folder' : 'PostgreSQL is the one of DATABASE_URL');
const broker = process.env.KAFKA_BROKERS ? undefined : await startBroker({ dataDir: join(dataDir, 'kafka') });
say(broker ? `Kafka runs at ${broker.brokers}` : 'Kafka is the one of KAFKA_BROKERS');

const shared: Record<string, string> = {
  DATA_DIR: dataDir,
  DATABASE_URL: process.env.DATABASE_URL || database!.url,
  KAFKA_BROKERS: process.env.KAFKA_BROKERS || broker!.brokers,
  SERVICE_SECRET: process.env.SERVICE_SECRET || serviceSecret,
  BASE_URL: process.env.BASE_URL || `http://${host}:${port}`,
  LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
};

Object.assign(process.env, shared);

try {
  await run();
} catch (error) {
  // Nothing that this process started may stay behind.
  await broker?.stop();
  await database?.stop();
  throw error;
}

async function run(): Promise<void> {
  await (process.argv.includes('--empty') ? makeFirstAdministrator : loadSeasonIfEmpty)(dataDir, say);
  const services = await startServices({
    settings: shared,
    host,
    port,
    onLine: (name, line) => console.log(`${name.padEnd(13)} ${line}`),
    onEnd: (name, code) => {
      say(`${name} ended by itself (${code ?? 'killed'}); stopping the others`);
      process.kill(process.pid, 'SIGTERM');
    },
  });
  stopOnSignal(async () => {
    say('stopping: finishing what is in hand');
    await services.stop();
    await broker?.stop();
    await database?.stop();
    say('stopped');
  });
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  say(`ready: ${services.url}`);
  showSignIn(services.url, dataDir);
}
