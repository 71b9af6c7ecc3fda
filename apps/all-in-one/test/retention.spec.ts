import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { MovableClock } from '@sangtao/service-kit/clock';
import type { ContextName } from '@sangtao/service-kit/context';
import { Database } from '@sangtao/service-kit/database';
import { RetentionSettings } from '@sangtao/service-kit/retention-settings';
import { everywhere, Retention, type DataClass } from '@sangtao/service-kit/retention';
import { environmentName } from '@sangtao/service-kit/settings';
import { startContexts, type TestSystem } from '@sangtao/service-kit/testing';
import { v7 } from 'uuid';
import { contexts } from '../src/contexts.js';

jest.setTimeout(120_000);
const dayMs = 86_400_000;
const clock = new MovableClock(new Date());
const page = readFileSync(new URL('../../../docs/retention.md', import.meta.url), 'utf8');
const configured = Object.assign(new RetentionSettings(), { keepEntriesDays: 1_000 });
let system: TestSystem;

beforeAll(async () => {
  process.env.KEEP_ENTRIES_DAYS = String(configured.keepEntriesDays);
  system = await startContexts(contexts, { clock });
  await sql(
    `insert into identity."user" (id, name, email, "emailVerified") values ('u', 'Lò Thị Xuân', 'x@example.com', true)`,
  );
});
afterAll(async () => {
  delete process.env.KEEP_ENTRIES_DAYS;
  await system.stop();
});

const sql = <Row extends object>(text: string, parameters: unknown[] = []) =>
  system.database.query<Row>(text, parameters);

/** Everything that is due by the clock now, in every service. */
async function forget(): Promise<void> {
  for (const { app } of system.contexts.values()) await app.get(Retention, { strict: false }).run();
}

async function count(table: string, where: string, parameters: unknown[] = []): Promise<number> {
  const [row] = await sql<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`, parameters);
  return row!.n;
}

/** An entry of an edition whose deadline was then. @returns its id */
async function anEntry(deadline: Date, more: { code?: string; honoured?: boolean | null } = {}): Promise<string> {
  const [edition, entry] = [v7(), v7()];
  await sql(
    `insert into registration.edition (id, code, programme_code, year, name_vi, name_en, state, opens_at, closes_at, rulebook)
     values ($1::uuid, $1::uuid::text, 'p', 2020, 'n', 'n', 'published', $2::timestamptz - interval '1 day', $2, '{}')`,
    [edition, deadline],
  );
  await sql(
    `insert into registration.entry (id, edition_id, code, state, applicant_id, title, answers, authors, changed_at, created_at, honoured)
     values ($1, $2, $3, $4, $1, 'Máy sấy', '{"summary": "Nóng"}', '[{"name": "Chu Văn Đạt"}]', $5, $5, $6)`,
    [entry, edition, more.code ?? null, more.code ? 'accepted' : 'draft', deadline, more.honoured ?? null],
  );
  await sql(
    `insert into registration.entry_history (entry_id, at, kind, detail) values ($1, now(), 'saved', '{"note": "gọi anh Đạt"}')`,
    [entry],
  );
  return entry;
}

async function aNomination(entry: string): Promise<string> {
  await sql(
    `insert into registration.nomination (entry_id, edition_id, organisation_id, organisation_kind, nominee, born_on)
     select id, edition_id, 'org-001', 'provincial_union', '{"name": "Chu Văn Đạt"}', '1980-01-01' from registration.entry
      where id = $1`,
    [entry],
  );
  return entry;
}

/** A child among the authors of an entry. */
async function aParticipant(entry: string): Promise<string> {
  await sql(
    `insert into registration.participant (entry_id, author_id, born_on, guardian)
     values ($1, $2, '2015-01-01', '{"name": "Chu Văn Đạt"}')`,
    [entry, v7()],
  );
  return entry;
}

async function aFile(entry: string): Promise<string> {
  const file = v7();
  await sql(
    `insert into registration.file (id, entry_id, slot, name, bytes, type, sha256, state, created_at)
     values ($1, $2, 'full-text', 'Chu Văn Đạt.pdf', 1, 'pdf', repeat('a', 64), 'stored', now())`,
    [file, entry],
  );
  return file;
}

async function aMessage(at: Date, channel: string, state: string): Promise<string> {
  const id = v7();
  await sql(
    `insert into notifications.message (id, source, recipient, channel, account_id, kind, data, at, state, due_at)
     values ($1::uuid, $1::uuid::text, 'u', $2, 'u', 'entry-submitted', '{}', $3, $4, $3::timestamptz + interval '100 years')`,
    [id, channel, at, state],
  );
  return id;
}

/** An event that was over then, with a delegate and somebody who was invited. @returns the ids of both */
async function anEvent(lastDay: Date): Promise<{ event: string; delegate: string; invitation: string }> {
  const [event, delegate, invitation] = [v7(), v7(), v7()];
  await sql(
    `insert into gatherings.gathering (id, code, name_vi, name_en, starts_on, ends_on, time_zone, province_code, venue,
       registration_opens_at, registration_closes_at, state, template_code, template)
     values ($1::uuid, $1::uuid::text, 'n', 'n', $2, $2, 'UTC', '01', 'v', '2000-01-01', '2000-01-02', 'ended', 't', '{}')`,
    [event, lastDay],
  );
  await sql(
    `insert into gatherings.delegate (id, gathering_id, kind_code, state, holds_place, arrival, name, organisation, organisation_key,
       position, phone, answers, invite_again, registered_at)
     values ($1, $2, 'visitor', 'confirmed', true, 1, 'Lò Thị Xuân', 'o', 'o', 'p', '09', '{}', true, now())`,
    [delegate, event],
  );
  await sql(
    `insert into gatherings.invitation (id, gathering_id, kind_code, email, name, organisation, state, basis, added_at)
     values ($1::uuid, $2, 'visitor', $1::uuid::text, 'Lò Thị Xuân', 'o', 'sent', '{}', now())`,
    [invitation, event],
  );
  return { event, delegate, invitation };
}

/** A device at a gate, with a badge that it may read. */
async function aGate(): Promise<{ gathering: string; scanner: string; delegate: string }> {
  const [gathering, scanner, delegate] = [v7(), v7(), v7()];
  await sql(
    `insert into gatherings.gathering (id, code, name_vi, name_en, starts_on, ends_on, time_zone, province_code, venue,
       registration_opens_at, registration_closes_at, state, template_code, template)
     values ($1::uuid, $1::uuid::text, 'n', 'n', '2020-01-01', '2020-01-02', 'UTC', '01', 'v', '2000-01-01', '2000-01-02', 'ended', 't', '{}')`,
    [gathering],
  );
  await sql(
    `insert into gatherings.scanner (id, gathering_id, name, gate, registered_at) values ($1, $2, 'Máy 1', 'main', now())`,
    [scanner, gathering],
  );
  await sql(
    `insert into gatherings.delegate (id, gathering_id, kind_code, state, holds_place, arrival, name, organisation, organisation_key,
       position, phone, answers, invite_again, registered_at)
     values ($1, $2, 'visitor', 'confirmed', true, 1, 'Lò Thị Xuân', 'o', 'o', 'p', '09', '{}', true, now())`,
    [delegate, gathering],
  );
  return { gathering, scanner, delegate };
}

interface Case {
  context: ContextName;
  name: string;
  /** A row of the class whose time counts from then. @returns whether it still says what it said */
  make(since: Date): Promise<() => Promise<boolean>>;
}

/** A row with a key of its own. */
function row(
  context: ContextName,
  name: string,
  table: string,
  insert: (since: Date, key: string) => Promise<unknown>,
): Case {
  const make = async (since: Date) => {
    const key = v7();
    await insert(since, key);
    return async () => (await count(table, `to_jsonb(${table.split('.')[1]})::text like '%' || $1 || '%'`, [key])) > 0;
  };
  return { context, name, make };
}

const ofEveryService = contexts.flatMap(({ name: context }) => [
  row(context, 'answers', `${context}.idempotency`, (since, key) =>
    sql(`insert into ${context}.idempotency (actor, key, fingerprint, at) values ('a', $1, 'f', $2)`, [key, since]),
  ),
  row(context, 'handled-events', `${context}.inbox`, (since, key) =>
    sql(`insert into ${context}.inbox (consumer_group, event_id, at) values ('g', $1, $2)`, [key, since]),
  ),
  row(context, 'ended-sessions', `${context}.ended_session`, (since, key) =>
    sql(`insert into ${context}.ended_session (account_id, ended_at) values ($1, $2)`, [key, since]),
  ),
  row(context, 'audit', `${context}.audit`, (since, key) =>
    sql(
      `insert into ${context}.audit (at, actor, action, subject, detail, correlation_id) values ($2, 'a', 'b', $1, '{}', 'd')`,
      [key, since],
    ),
  ),
]);

const session = (id: string, expires: Date, seen: Date) =>
  sql(
    `insert into identity.session (id, "expiresAt", token, "createdAt", "updatedAt", "userId", seen_at)
     values ($1, $2, $1, $3, $3, 'u', $3)`,
    [id, expires, seen],
  );

const ofOne: Case[] = [
  row('gatherings', 'scans', 'gatherings.scan', async (since, key) => {
    const { gathering, scanner } = await aGate();
    await sql(
      `insert into gatherings.scan (nonce, gathering_id, scanner_id, day, at, received_at, gate, direction, means, verdict)
       values ($1, $2, $3, '2020-01-01', '2020-01-01', $4, 'main', 'in', 'camera', 'unknown')`,
      [key, gathering, scanner, since],
    );
  }),
  {
    context: 'gatherings',
    name: 'presences',
    make: async (since) => {
      const { gathering, delegate } = await aGate();
      await sql(
        `insert into gatherings.presence (delegate_id, day, gathering_id) values ($1, $2::timestamptz::date, $3)`,
        [...[delegate, since, gathering]],
      );
      return async () => (await count('gatherings.presence', 'delegate_id = $1', [delegate])) > 0;
    },
  },
  row('gatherings', 'meeting-access', 'gatherings.meeting_access', (since, key) =>
    sql(
      `insert into gatherings.meeting_access (meeting_id, gathering_id, account_id, opens_at, closes_at)
       values ($1, $1, 'u', '2020-01-01', $2)`,
      [key, since],
    ),
  ),
  row('identity', 'sessions', 'identity.session', (since, key) => session(key, since, since)),
  row('identity', 'sessions', 'identity.session', (since, key) =>
    session(key, new Date('2999-01-01'), new Date(since.getTime() - 7 * dayMs)),
  ),
  row('identity', 'links', 'identity.verification', (since, key) =>
    sql(`insert into identity.verification (id, identifier, value, "expiresAt") values ($1, $1, 'v', $2)`, [
      key,
      since,
    ]),
  ),
  row('identity', 'tries', 'identity.tries', (since, key) =>
    sql(`insert into identity.tries (key, count, last_at, free_at) values ($1, 6, '2020-01-01', $2)`, [key, since]),
  ),
  row('identity', 'request-counts', 'identity."rateLimit"', (since, key) =>
    sql(`insert into identity."rateLimit" (id, key, count, "lastRequest") values ($1, $1, 1, $2)`, [
      key,
      since.getTime(),
    ]),
  ),
  ...['sent', 'failed', 'kept'].map((state): Case => {
    const make = async (since: Date) => {
      const id = await aMessage(since, 'email', state);
      return async () => (await count('notifications.message', 'id = $1', [id])) > 0;
    };
    return { context: 'notifications', name: 'mails', make };
  }),
  row('notifications', 'messages', 'notifications.message', async (since, key) => {
    const id = await aMessage(since, 'inbox', 'shown');
    await sql('update notifications.message set source = $2 where id = $1', [id, key]);
  }),
  {
    context: 'exchange',
    name: 'signatories',
    make: async (since) => {
      const agreement = v7();
      await sql(
        `insert into exchange.agreement (id, kind, subject, state, province_code, signed_on, review_on, updated_on, created_at)
         values ($1, 'memorandum', 's', 'signed', '40', $2::timestamptz::date, $2::timestamptz::date, $2::timestamptz::date, $2::timestamptz)`,
        [agreement, since],
      );
      await sql(
        `insert into exchange.agreement_party (agreement_id, nr, name, signatory) values ($1, 0, 'Ví dụ', 'Lò Thị Xuân')`,
        [agreement],
      );
      return async () =>
        (await count('exchange.agreement_party', 'agreement_id = $1 and signatory is not null', [agreement])) > 0;
    },
  },
  ...(['draft', 'expired'] as const).map((state) => ({
    context: 'exchange' as const,
    name: state === 'draft' ? 'idle-listings' : 'expired-listings',
    make: async (since: Date) => {
      const listing = v7();
      await sql(
        `insert into exchange.listing (id, code, side, state, owner_id, content, changed_at, expires_at)
         values ($1::uuid, $1::uuid::text, 'offer', $2, $1, '{}', $3, $3)`,
        [listing, state, since],
      );
      return async () => (await count('exchange.listing', 'id = $1', [listing])) > 0;
    },
  })),
  {
    context: 'exchange',
    name: 'idle-experts',
    make: async (since) => {
      const expert = v7();
      await sql(
        `insert into exchange.expert (id, account_id, state, profile, changed_at) values ($1, $1, 'draft', '{}', $2)`,
        [expert, since],
      );
      return async () => (await count('exchange.expert', 'id = $1', [expert])) > 0;
    },
  },
  ...['declined', 'expired', 'withdrawn'].map((state): Case => ({
    context: 'exchange',
    name: 'ended-requests',
    make: async (since) => {
      const meeting = v7();
      await sql(
        'insert into exchange.meeting_plan (gathering_id, answer_hours, most_per_person, at_once) values ($1, 1, 1, true)',
        [meeting],
      );
      await sql(
        `insert into exchange.meeting (id, gathering_id, asker_id, guest_id, message, state, asked_at, expires_at, answered_at)
         values ($1::uuid, $1, 'a', 'b', 'gọi anh Đạt', $2, $3, $3, $3)`,
        [meeting, state, since],
      );
      return async () => (await count('exchange.meeting', 'id = $1', [meeting])) > 0;
    },
  })),
  row('exchange', 'engagements', 'exchange.engagement', (since, key) =>
    sql(
      `insert into exchange.engagement values (gen_random_uuid(), $1, 'agenda', $2::timestamptz - interval '1 hour', $2)`,
      [key, since],
    ),
  ),
  {
    context: 'gatherings',
    name: 'told-engagements',
    make: async (since) => {
      const { event } = await anEvent(since);
      await sql(`insert into gatherings.engagement values ($1, 'a', 'agenda', '[]')`, [event]);
      return async () => (await count('gatherings.engagement', 'gathering_id = $1', [event])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'drafts',
    make: async (since) => {
      const entry = await anEntry(since);
      return async () => (await count('registration.entry', 'id = $1', [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'draft-files',
    make: async (since) => {
      const file = await aFile(await anEntry(since));
      return async () => (await count('registration.file', `id = $1 and state = 'stored'`, [file])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'entries-without-prize',
    make: async (since) => {
      const entry = await anEntry(since, { code: v7(), honoured: false });
      return async () =>
        (await count('registration.entry', `id = $1 and authors::text || answers::text <> '[]{}'`, [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'birth-dates',
    make: async (since) => {
      const entry = await aNomination(await anEntry(since, { code: v7(), honoured: true }));
      return async () => (await count('registration.nomination', 'entry_id = $1 and born_on is not null', [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'authors-birth-dates',
    make: async (since) => {
      const entry = await aParticipant(await anEntry(since, { code: v7(), honoured: true }));
      return async () =>
        (await count('registration.participant', 'entry_id = $1 and born_on is not null', [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'guardians-without-prize',
    make: async (since) => {
      const entry = await aParticipant(await anEntry(since, { code: v7(), honoured: false }));
      return async () =>
        (await count('registration.participant', 'entry_id = $1 and guardian is not null', [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'nominees-without-prize',
    make: async (since) => {
      const entry = await aNomination(await anEntry(since, { code: v7(), honoured: false }));
      return async () => (await count('registration.nomination', 'entry_id = $1 and nominee is not null', [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'files-without-prize',
    make: async (since) => {
      const file = await aFile(await anEntry(since, { code: v7(), honoured: false }));
      return async () => (await count('registration.file', `id = $1 and state = 'stored'`, [file])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'history-without-prize',
    make: async (since) => {
      const entry = await anEntry(since, { code: v7(), honoured: false });
      return async () =>
        (await count('registration.entry_history', 'entry_id = $1 and detail is not null', [entry])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'gate-helpers',
    make: async (since) => {
      const { event } = await anEvent(since);
      await sql(`insert into gatherings.gate_helper (gathering_id, account_id, added_at) values ($1, 'u', now())`, [
        event,
      ]);
      return async () => (await count('gatherings.gate_helper', 'gathering_id = $1', [event])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'delegates',
    make: async (since) => {
      const { delegate } = await anEvent(since);
      return async () => (await count('gatherings.delegate', `id = $1 and name like '%Xuân%'`, [delegate])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'invitations',
    make: async (since) => {
      const { invitation } = await anEvent(since);
      return async () => (await count('gatherings.invitation', 'id = $1', [invitation])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'agenda-marks',
    make: async (since) => {
      const { event } = await anEvent(since);
      await sql(`insert into gatherings.agenda (gathering_id, draft) values ($1, '{}')`, [event]);
      await sql(`insert into gatherings.agenda_mark values ($1::uuid, 'a', $1::uuid, now())`, [event]);
      return async () => (await count('gatherings.agenda_mark', 'gathering_id = $1', [event])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'agenda-feeds',
    make: async (since) => {
      const { event } = await anEvent(since);
      await sql(`insert into gatherings.agenda (gathering_id, draft) values ($1, '{}')`, [event]);
      await sql(`insert into gatherings.agenda_feed values ('a', $1::uuid, $1::uuid::text, now())`, [event]);
      return async () => (await count('gatherings.agenda_feed', 'gathering_id = $1', [event])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'booth-contacts',
    make: async (since) => {
      const { event } = await anEvent(since);
      await sql(
        `insert into gatherings.booth_application (id, gathering_id, account_id, company, about, contact, state, applied_at)
         values ($1::uuid, $1::uuid, 'a', 'c', '{"note": "n"}', '{"name": "Lò Thị Xuân"}', 'applied', now())`,
        [event],
      );
      return async () => (await count('gatherings.booth_application', 'id = $1 and contact is not null', [event])) > 0;
    },
  },
];
const cases = [...ofEveryService, ...ofOne];

const classesOf = (context: ContextName): readonly DataClass[] => [
  ...everywhere,
  ...(contexts.find(({ name }) => name === context)!.keeps ?? []),
];

function daysOf({ context, name }: Case, settings = configured): number {
  const { keep } = classesOf(context).find((one) => one.name === name)!;
  return typeof keep === 'number' ? keep : settings[keep];
}

test.each(cases.map((one) => [`${one.context}: ${one.name}`, one] as const))(
  'S81: %s go when they have had their time, and not a day before',
  async (_what, one) => {
    const isThere = await one.make(new Date(clock.now().getTime() - (daysOf(one) - 1) * dayMs));
    await forget();
    expect(await isThere()).toBe(true);
    clock.moveTo(new Date(clock.now().getTime() + dayMs + 1_000));
    await forget();
    expect(await isThere()).toBe(false);
  },
);

test('S81: what waits, lives, holds a prize or may hold one stays, however long ago it was', async () => {
  const old = new Date('2001-01-01');
  const winner = await anEntry(old, { code: v7(), honoured: true });
  const unknown = await anEntry(old, { code: v7() });
  const files = [await aFile(winner), await aFile(unknown)];
  const queued = await aMessage(old, 'email', 'queued');
  const key = v7();
  await session(key, new Date('2999-01-01'), clock.now());
  const draft = await anEntry(new Date('2999-01-01'));
  await forget();
  const intact = `id = any($1) and authors::text like '%Đạt%' and forgotten_at is null`;
  expect(await count('registration.entry', intact, [[winner, unknown, draft]])).toBe(3);
  expect(await count('registration.file', `id = any($1) and state = 'stored'`, [files])).toBe(2);
  expect(await count('notifications.message', 'id = $1', [queued])).toBe(1);
  expect(await count('identity.session', 'id = $1', [key])).toBe(1);
});

test('S81: a draft waits for the bytes of its files, and takes along all that hangs on it', async () => {
  const entry = await anEntry(new Date('2001-01-01'));
  const file = await aFile(entry);
  await sql(`insert into registration.entry_sketch (entry_id, version, title, shingles) values ($1, 1, 't', '{}')`, [
    entry,
  ]);
  await forget();
  expect(await count('registration.file', `id = $1 and state = 'removed'`, [file])).toBe(1);
  expect(await count('registration.entry', 'id = $1', [entry])).toBe(1);
  await sql('delete from registration.file where id = $1', [file]);
  await forget();
  for (const [table, column] of [
    ['entry', 'id'],
    ['entry_history', 'entry_id'],
    ['entry_sketch', 'entry_id'],
  ]) {
    expect([table, await count(`registration.${table}`, `${column} = $1`, [entry])]).toEqual([table, 0]);
  }
});

test('S81: an entry without a prize is kept for ever where nobody has said otherwise', async () => {
  const entry = await anEntry(new Date('2001-01-01'), { code: v7(), honoured: false });
  const database = system.contexts.get('registration')!.app.get(Database);
  await new Retention(database, clock, new RetentionSettings(), classesOf('registration')).run();
  expect(await count('registration.entry', 'id = $1 and forgotten_at is null', [entry])).toBe(1);
});

test('S81: more than one batch goes in one run, and the audit says how much of what', async () => {
  await sql(
    `insert into awards.inbox (consumer_group, event_id, at) select 'many', gen_random_uuid(), '2001-01-01' from generate_series(1, 2500)`,
  );
  await forget();
  expect(await count('awards.inbox', `consumer_group = 'many'`)).toBe(0);
  const said = await sql(
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
