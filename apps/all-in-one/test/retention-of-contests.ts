import { v7 } from 'uuid';
import { dayMs, type Case, type RetentionWorld } from './retention-world.js';

/** What accounts, entries, nominations and messages leave behind. */
export const casesOfContests = (world: RetentionWorld): Case[] => [
  world.row('identity', 'sessions', 'identity.session', (since, key) => world.aSession(key, since, since)),
  world.row('identity', 'sessions', 'identity.session', (since, key) =>
    world.aSession(key, new Date('2999-01-01'), new Date(since.getTime() - 7 * dayMs)),
  ),
  world.row('identity', 'links', 'identity.verification', (since, key) =>
    world.sql(`insert into identity.verification (id, identifier, value, "expiresAt") values ($1, $1, 'v', $2)`, [
      key,
      since,
    ]),
  ),
  world.row('identity', 'tries', 'identity.tries', (since, key) =>
    world.sql(`insert into identity.tries (key, count, last_at, free_at) values ($1, 6, '2020-01-01', $2)`, [
      key,
      since,
    ]),
  ),
  world.row('identity', 'request-counts', 'identity."rateLimit"', (since, key) =>
    world.sql(`insert into identity."rateLimit" (id, key, count, "lastRequest") values ($1, $1, 1, $2)`, [
      key,
      since.getTime(),
    ]),
  ),
  ...['sent', 'failed', 'kept'].map((state): Case => {
    const make = async (since: Date) => {
      const id = await world.aMessage(since, 'email', state);
      return async () => (await world.count('notifications.message', 'id = $1', [id])) > 0;
    };
    return { context: 'notifications', name: 'mails', make };
  }),
  world.row('notifications', 'messages', 'notifications.message', async (since, key) => {
    const id = await world.aMessage(since, 'inbox', 'shown');
    await world.sql('update notifications.message set source = $2 where id = $1', [id, key]);
  }),
  {
    context: 'registration',
    name: 'drafts',
    make: async (since) => {
      const entry = await world.anEntry(since);
      return async () => (await world.count('registration.entry', 'id = $1', [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'draft-files',
    make: async (since) => {
      const file = await world.aFile(await world.anEntry(since));
      return async () => (await world.count('registration.file', `id = $1 and state = 'stored'`, [file])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'entries-without-prize',
    make: async (since) => {
      const entry = await world.anEntry(since, { code: v7(), honoured: false });
      return async () =>
        (await world.count('registration.entry', `id = $1 and authors::text || answers::text <> '[]{}'`, [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'birth-dates',
    make: async (since) => {
      const entry = await world.aNomination(await world.anEntry(since, { code: v7(), honoured: true }));
      return async () =>
        (await world.count('registration.nomination', 'entry_id = $1 and born_on is not null', [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'authors-birth-dates',
    make: async (since) => {
      const entry = await world.aParticipant(await world.anEntry(since, { code: v7(), honoured: true }));
      return async () =>
        (await world.count('registration.participant', 'entry_id = $1 and born_on is not null', [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'guardians-without-prize',
    make: async (since) => {
      const entry = await world.aParticipant(await world.anEntry(since, { code: v7(), honoured: false }));
      return async () =>
        (await world.count('registration.participant', 'entry_id = $1 and guardian is not null', [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'nominees-without-prize',
    make: async (since) => {
      const entry = await world.aNomination(await world.anEntry(since, { code: v7(), honoured: false }));
      return async () =>
        (await world.count('registration.nomination', 'entry_id = $1 and nominee is not null', [entry])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'files-without-prize',
    make: async (since) => {
      const file = await world.aFile(await world.anEntry(since, { code: v7(), honoured: false }));
      return async () => (await world.count('registration.file', `id = $1 and state = 'stored'`, [file])) > 0;
    },
  },
  {
    context: 'registration',
    name: 'history-without-prize',
    make: async (since) => {
      const entry = await world.anEntry(since, { code: v7(), honoured: false });
      return async () =>
        (await world.count('registration.entry_history', 'entry_id = $1 and detail is not null', [entry])) > 0;
    },
  },
];
