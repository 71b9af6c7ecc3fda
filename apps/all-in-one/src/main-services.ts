import { join } from 'node:path';
import { stopOnSignal } from '@sangtao/service-kit/boot';
import { CrashLoops } from './crash-loops.js';
import { startDatabase } from './embedded-postgres.js';
import { makeFirstAdministrator } from './first-administrator.js';
import { KeptBroker } from './kept-broker.js';
import { loadSeasonIfEmpty } from './season/load-season.js';
import { openDataDir } from './open-data-dir.js';
import { secretsOf } from './secrets.js';
import { startServices, type Services } from './services.js';
import { showSignIn } from './show-sign-in.js';

// Every service as its own process, with Kafka between them: what docker-compose.yml runs, on a machine without Docker. What ends by itself
// comes back, as it does there. With `--log=postgres` the events go through PostgreSQL instead, as in the one process.
const started = Date.now();
const say = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}`);
const dataDir = process.env.DATA_DIR || '.data/services';
openDataDir(dataDir);
const { databasePassword, serviceSecret } = secretsOf(dataDir);
const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);

const database = process.env.DATABASE_URL ? undefined : await startDatabase(dataDir, databasePassword, say);
say(database ? 'PostgreSQL runs, with its files in the data folder' : 'PostgreSQL is the one of DATABASE_URL');
const withoutKafka = process.argv.includes('--log=postgres');
if (withoutKafka && process.env.KAFKA_BROKERS) {
  throw new Error('KAFKA_BROKERS and --log=postgres: the log is in Kafka or in PostgreSQL; leave one of them out');
}
const kafka =
  withoutKafka || process.env.KAFKA_BROKERS ? undefined : await KeptBroker.start(join(dataDir, 'kafka'), say);
say(
  withoutKafka
    ? 'the log is in PostgreSQL'
    : kafka
      ? `Kafka runs at ${kafka.brokers}`
      : 'Kafka is the one of KAFKA_BROKERS',
);

const shared: Record<string, string> = {
  DATA_DIR: dataDir,
  DATABASE_URL: process.env.DATABASE_URL || database!.url,
  MIGRATION_URL: database?.ownerUrl ?? process.env.MIGRATION_URL ?? '',
  KAFKA_BROKERS: withoutKafka ? '' : process.env.KAFKA_BROKERS || kafka!.brokers,
  SERVICE_SECRET: process.env.SERVICE_SECRET || serviceSecret,
  BASE_URL: process.env.BASE_URL || `http://${host}:${port}`,
  LOG_LEVEL: process.env.LOG_LEVEL || 'warn',
};
// The links of the demonstration sign in by one click.
if (!process.argv.includes('--empty')) shared.SECOND_FACTOR = process.env.SECOND_FACTOR || 'offered';

Object.assign(process.env, shared);

try {
  await run();
} catch (error) {
  // Nothing that this process started may stay behind.
  await kafka?.stop();
  await database?.stop();
  throw error;
}

async function run(): Promise<void> {
  const loops = new CrashLoops();
  let running: Services | undefined;
  const comeBack = async (name: string, code: number | null) => {
    if (loops.has(name)) {
      say(`${name} ends again and again (${code ?? 'killed'}); stopping the others`);
      return void process.kill(process.pid, 'SIGTERM');
    }
    say(`${name} ended by itself (${code ?? 'killed'}); starting it again`);
    // What ends before it listens is told here as well, by its end.
    await running?.restart(name).catch(() => undefined);
  };
  await (process.argv.includes('--empty') ? makeFirstAdministrator : loadSeasonIfEmpty)(dataDir, say);
  const services = (running = await startServices({
    settings: shared,
    host,
    port,
    onLine: (name, line) => console.log(`${name.padEnd(13)} ${line}`),
    onEnd: (name, code) => void comeBack(name, code),
  }));
  stopOnSignal(async () => {
    say('stopping: finishing what is in hand');
    await services.stop();
    await kafka?.stop();
    await database?.stop();
    say('stopped');
  });
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  say(`ready: ${services.url}`);
  showSignIn(services.url, dataDir);
}
