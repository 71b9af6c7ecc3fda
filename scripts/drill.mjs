// A drill for those who look after an installation: parks one harmless event in a running demonstration, and mends it (docs/guides/runbook.md).
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { topics } from '@sangtao/contracts/topics';
import { partitionOf } from '@sangtao/messaging/partitioner';
import { v7 } from 'uuid';

const usage = 'npm run drill -- park|mend      beside a running `npm start`; DATA_DIR as there (default .data)';
const type = 'judging.round-due-moved.v1';
/** Not the topic that this type belongs to, but one that notifications alone reads: nobody else is bothered. */
const topic = 'judging.judge';
const act = { park, mend }[process.argv[2]];
if (!act) fail(usage, 2);

const dataDir = resolve(process.env.INIT_CWD ?? process.cwd(), process.env.DATA_DIR || '.data');
const client = new pg.Client({ connectionString: databaseUrl() });
await client.connect().catch(() => fail(`The database of ${dataDir} does not answer: is \`npm start\` running?`, 1));
try {
  await act();
} finally {
  await client.end();
}

/** Only a demonstration has this list of accounts; a real installation must never be drilled by mistake. */
function databaseUrl() {
  if (!existsSync(join(dataDir, 'demo-accounts.json'))) {
    fail(
      `${dataDir} holds no demonstration (demo-accounts.json): the drill is for one only. Start it with \`npm start\`.`,
      1,
    );
  }
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
  if (!existsSync(pidFile)) fail(`No database runs in ${dataDir}: \`npm start\` first, in another terminal.`, 1);
  const port = readFileSync(pidFile, 'utf8').split('\n')[3];
  const { databasePassword } = JSON.parse(readFileSync(join(dataDir, 'secrets.json'), 'utf8'));
  return `postgres://postgres:${databasePassword}@127.0.0.1:${port}/sangtao`;
}

/** As if judging had published it: the relay takes it from the outbox. Once mended it tells nobody. */
async function park() {
  const [id, key] = [v7(), v7()];
  const data = { roundId: key, editionId: key, before: null, dueAt: 'no moment', accountIds: [] };
  const envelope = {
    ...{ specversion: '1.0', id, source: '/judging', type, subject: key, time: new Date().toISOString() },
    ...{ dataschema: type, aggregateversion: 1, actor: 'drill', correlationid: id, data },
  };
  await client.query('insert into judging.outbox (topic, partition, key, envelope) values ($1, $2, $3, $4)', [
    ...[topic, partitionOf(key, topics[topic]), key, JSON.stringify(envelope)],
  ]);
  console.log(`One event of the round ${key}, which does not exist, is on its way: its dueAt is no moment, so nobody can handle it.
Now: portal → Administration → Status. Within ten seconds it says that Notifications could not handle it, and why.
"Try again" fails as long as the cause is there; npm run drill -- mend takes the cause away.`);
}

/** What a mended version would do for all events at once: this one can be handled from now on. */
async function mend() {
  const { rows } = await client.query(
    `update notifications.parked_event set envelope = replace(envelope, '"dueAt":"no moment"', '"dueAt":"2030-01-01T00:00:00.000Z"')
      where topic = $1 and envelope like '%"actor":"drill"%' returning key`,
    [topic],
  );
  if (rows.length === 0)
    fail('No event of a drill is parked: npm run drill -- park first, and give it ten seconds.', 1);
  console.log(
    `Mended: ${rows.map(({ key }) => key).join(', ')}. Press "Try again" on the status page: the event is handled, and the list is gone.`,
  );
}

function fail(message, code) {
  console.error(message);
  process.exit(code);
}
