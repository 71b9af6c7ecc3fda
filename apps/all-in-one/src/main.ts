import { fileURLToPath } from 'node:url';
import { runContexts, stopOnSignal } from '@sangtao/service-kit/boot';
import { portalFrom } from '@sangtao/service-kit/portal';
import { KitSettings, settings } from '@sangtao/service-kit/settings';
import { contexts } from './contexts.js';
import { startDatabase } from './embedded-postgres.js';
import { makeFirstAdministrator } from './first-administrator.js';
import { loadSeasonIfEmpty } from './season/load-season.js';
import { openDataDir } from './open-data-dir.js';
import { secretsOf } from './secrets.js';
import { showSignIn } from './show-sign-in.js';

const empty = process.argv.includes('--empty');
const started = Date.now();
const say = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${text}`);

const dataDir = process.env.DATA_DIR || '.data';
openDataDir(dataDir);
const { databasePassword, serviceSecret } = secretsOf(dataDir);
const host = process.env.HOST || '127.0.0.1';
const port = process.env.PORT || '3000';
process.env.SERVICE_SECRET ||= serviceSecret;
process.env.BASE_URL ||= `http://${host}:${port}`;
process.env.LOG_LEVEL ||= 'warn';
// The links of the demonstration sign in by one click.
if (!empty) process.env.SECOND_FACTOR ||= 'offered';

const database = process.env.DATABASE_URL ? undefined : await startDatabase(dataDir, databasePassword, say);
if (database) Object.assign(process.env, { DATABASE_URL: database.url, MIGRATION_URL: database.ownerUrl });
say(database ? 'PostgreSQL runs, with its files in the data folder' : 'PostgreSQL is the one of DATABASE_URL');

try {
  await (empty ? makeFirstAdministrator : loadSeasonIfEmpty)(dataDir, say);
} catch (error) {
  // Nothing that this process started may stay behind.
  await database?.stop();
  throw error;
}

const fallback = await portalFrom(fileURLToPath(new URL('../../portal/dist', import.meta.url)));
const system = await runContexts(contexts, { settings: settings(KitSettings), fallback });
stopOnSignal(async () => {
  say('stopping: finishing what is in hand');
  await system.stop();
  await database?.stop();
  say('stopped');
});
// Started by scripts/start.mjs in a group of its own: when that process dies, this one must not stay behind.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
say(`${[...system.contexts.keys()].join(', ')} run`);

say(`ready: ${system.url}`);
showSignIn(system.url, dataDir);
