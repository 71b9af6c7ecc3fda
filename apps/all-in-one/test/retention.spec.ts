import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { ContextName } from '@sangtao/service-kit/context';
import { Database } from '@sangtao/service-kit/database';
import { RetentionSettings } from '@sangtao/service-kit/retention-settings';
import { everywhere, Retention, type DataClass } from '@sangtao/service-kit/retention';
import { environmentName } from '@sangtao/service-kit/settings';
import { v7 } from 'uuid';
import { contexts } from '../src/contexts.js';
import { casesOfContests } from './retention-of-contests.js';
import { casesOfEvents } from './retention-of-events.js';
import { dayMs, RetentionWorld, type Case } from './retention-world.js';

jest.setTimeout(120_000);
const page = readFileSync(new URL('../../../docs/retention.md', import.meta.url), 'utf8');
const world = new RetentionWorld();
beforeAll(() => world.start());
afterAll(() => world.stop());

const ofEveryService = contexts.flatMap(({ name: context }) => [
  world.row(context, 'answers', `${context}.idempotency`, (since, key) =>
    world.sql(`insert into ${context}.idempotency (actor, key, fingerprint, at) values ('a', $1, 'f', $2)`, [
      key,
      since,
    ]),
  ),
  world.row(context, 'handled-events', `${context}.inbox`, (since, key) =>
    world.sql(`insert into ${context}.inbox (consumer_group, event_id, at) values ('g', $1, $2)`, [key, since]),
  ),
  world.row(context, 'ended-sessions', `${context}.ended_session`, (since, key) =>
    world.sql(`insert into ${context}.ended_session (account_id, ended_at) values ($1, $2)`, [key, since]),
  ),
  world.row(context, 'audit', `${context}.audit`, (since, key) =>
    world.sql(
      `insert into ${context}.audit (at, actor, action, subject, detail, correlation_id) values ($2, 'a', 'b', $1, '{}', 'd')`,
      [key, since],
    ),
  ),
]);
const cases = [...ofEveryService, ...casesOfContests(world), ...casesOfEvents(world)];

const classesOf = (context: ContextName): readonly DataClass[] => [
  ...everywhere,
  ...(contexts.find(({ name }) => name === context)!.keeps ?? []),
];

function daysOf({ context, name }: Case, settings = world.settings): number {
  const { keep } = classesOf(context).find((one) => one.name === name)!;
  return typeof keep === 'number' ? keep : settings[keep];
}

test.each(cases.map((one) => [`${one.context}: ${one.name}`, one] as const))(
  'S81: %s go when they have had their time, and not a day before',
  async (_what, one) => {
    const isThere = await one.make(new Date(world.clock.now().getTime() - (daysOf(one) - 1) * dayMs));
    await world.forget();
    expect(await isThere()).toBe(true);
    world.clock.moveTo(new Date(world.clock.now().getTime() + dayMs + 1_000));
    await world.forget();
    expect(await isThere()).toBe(false);
  },
);

test('S81: what waits, lives, holds a prize or may hold one stays, however long ago it was', async () => {
  const old = new Date('2001-01-01');
  const winner = await world.anEntry(old, { code: v7(), honoured: true });
  const unknown = await world.anEntry(old, { code: v7() });
  const files = [await world.aFile(winner), await world.aFile(unknown)];
  const queued = await world.aMessage(old, 'email', 'queued');
  const key = v7();
  await world.aSession(key, new Date('2999-01-01'), world.clock.now());
  const draft = await world.anEntry(new Date('2999-01-01'));
  await world.forget();
  const intact = `id = any($1) and authors::text like '%Đạt%' and forgotten_at is null`;
  expect(await world.count('registration.entry', intact, [[winner, unknown, draft]])).toBe(3);
  expect(await world.count('registration.file', `id = any($1) and state = 'stored'`, [files])).toBe(2);
  expect(await world.count('notifications.message', 'id = $1', [queued])).toBe(1);
  expect(await world.count('identity.session', 'id = $1', [key])).toBe(1);
});

test('S81: a draft waits for the bytes of its files, and takes along all that hangs on it', async () => {
  const entry = await world.anEntry(new Date('2001-01-01'));
  const file = await world.aFile(entry);
  await world.sql(
    `insert into registration.entry_sketch (entry_id, version, title, shingles) values ($1, 1, 't', '{}')`,
    [entry],
  );
  await world.forget();
  expect(await world.count('registration.file', `id = $1 and state = 'removed'`, [file])).toBe(1);
  expect(await world.count('registration.entry', 'id = $1', [entry])).toBe(1);
  await world.sql('delete from registration.file where id = $1', [file]);
  await world.forget();
  for (const [table, column] of [
    ['entry', 'id'],
    ['entry_history', 'entry_id'],
    ['entry_sketch', 'entry_id'],
  ]) {
    expect([table, await world.count(`registration.${table}`, `${column} = $1`, [entry])]).toEqual([table, 0]);
  }
});

test('S81: an entry without a prize is kept for ever where nobody has said otherwise', async () => {
  const entry = await world.anEntry(new Date('2001-01-01'), { code: v7(), honoured: false });
  const database = world.system.contexts.get('registration')!.app.get(Database);
  await new Retention(database, world.clock, new RetentionSettings(), classesOf('registration')).run();
  expect(await world.count('registration.entry', 'id = $1 and forgotten_at is null', [entry])).toBe(1);
});

test('S81: more than one batch goes in one run, and the audit says how much of what', async () => {
  await world.sql(
    `insert into awards.inbox (consumer_group, event_id, at) select 'many', gen_random_uuid(), '2001-01-01' from generate_series(1, 2500)`,
  );
  await world.forget();
  expect(await world.count('awards.inbox', `consumer_group = 'many'`)).toBe(0);
  const said = await world.sql(
    `select actor, detail ->> 'rows' as rows from awards.audit
     where action = 'data-forgotten' and subject = 'handled-events' order by id desc limit 1`,
  );
  expect(said).toEqual([{ actor: 'system:awards', rows: '2500' }]);
});

test('S81: every class is tried here, and has its line in docs/retention.md with its time and its setting', () => {
  const tried = new Set(cases.map(({ context, name }) => `${context} ${name}`));
  const missing = contexts.flatMap(({ name: context }) =>
    classesOf(context).flatMap(({ name, keep }) => {
      const days = typeof keep === 'number' ? keep : new RetentionSettings()[keep];
      const setting = typeof keep === 'number' ? '' : `\`${environmentName(keep)}\``;
      const line = page.split('\n').find((one) => one.startsWith(`| \`${name}\` |`));
      const [, , , , told, by] = (line ?? '').split('|').map((cell) => cell.trim());
      const right = told === String(days) && by === setting && tried.has(`${context} ${name}`);
      return right ? [] : [`${context} ${name}: ${days} ${setting}`];
    }),
  );
  expect(missing).toEqual([]);
});
