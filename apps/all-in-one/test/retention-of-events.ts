import { v7 } from 'uuid';
import type { Case, RetentionWorld } from './retention-world.js';

/** What events, their gates, meetings and agreements leave behind. */
export const casesOfEvents = (world: RetentionWorld): Case[] => [
  world.row('gatherings', 'scans', 'gatherings.scan', async (since, key) => {
    const { gathering, scanner } = await world.aGate();
    await world.sql(
      `insert into gatherings.scan (nonce, gathering_id, scanner_id, day, at, received_at, gate, direction, means, verdict)
       values ($1, $2, $3, '2020-01-01', '2020-01-01', $4, 'main', 'in', 'camera', 'unknown')`,
      [key, gathering, scanner, since],
    );
  }),
  {
    context: 'gatherings',
    name: 'presences',
    make: async (since) => {
      const { gathering, delegate } = await world.aGate();
      await world.sql(
        `insert into gatherings.presence (delegate_id, day, gathering_id) values ($1, $2::timestamptz::date, $3)`,
        [...[delegate, since, gathering]],
      );
      return async () => (await world.count('gatherings.presence', 'delegate_id = $1', [delegate])) > 0;
    },
  },
  world.row('gatherings', 'meeting-access', 'gatherings.meeting_access', (since, key) =>
    world.sql(
      `insert into gatherings.meeting_access (meeting_id, gathering_id, account_id, opens_at, closes_at)
       values ($1, $1, 'u', '2020-01-01', $2)`,
      [key, since],
    ),
  ),
  {
    context: 'gatherings',
    name: 'told-engagements',
    make: async (since) => {
      const { event } = await world.anEvent(since);
      await world.sql(`insert into gatherings.engagement values ($1, 'a', 'agenda', '[]')`, [event]);
      return async () => (await world.count('gatherings.engagement', 'gathering_id = $1', [event])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'gate-helpers',
    make: async (since) => {
      const { event } = await world.anEvent(since);
      await world.sql(
        `insert into gatherings.gate_helper (gathering_id, account_id, added_at) values ($1, 'u', now())`,
        [event],
      );
      return async () => (await world.count('gatherings.gate_helper', 'gathering_id = $1', [event])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'delegates',
    make: async (since) => {
      const { delegate } = await world.anEvent(since);
      return async () => (await world.count('gatherings.delegate', `id = $1 and name like '%Xuân%'`, [delegate])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'invitations',
    make: async (since) => {
      const { invitation } = await world.anEvent(since);
      return async () => (await world.count('gatherings.invitation', 'id = $1', [invitation])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'agenda-marks',
    make: async (since) => {
      const { event } = await world.anEvent(since);
      await world.sql(`insert into gatherings.agenda (gathering_id, draft) values ($1, '{}')`, [event]);
      await world.sql(`insert into gatherings.agenda_mark values ($1::uuid, 'a', $1::uuid, now())`, [event]);
      return async () => (await world.count('gatherings.agenda_mark', 'gathering_id = $1', [event])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'agenda-feeds',
    make: async (since) => {
      const { event } = await world.anEvent(since);
      await world.sql(`insert into gatherings.agenda (gathering_id, draft) values ($1, '{}')`, [event]);
      await world.sql(`insert into gatherings.agenda_feed values ('a', $1::uuid, $1::uuid::text, now())`, [event]);
      return async () => (await world.count('gatherings.agenda_feed', 'gathering_id = $1', [event])) > 0;
    },
  },
  {
    context: 'gatherings',
    name: 'booth-contacts',
    make: async (since) => {
      const { event } = await world.anEvent(since);
      await world.sql(
        `insert into gatherings.booth_application (id, gathering_id, account_id, company, about, contact, state, applied_at)
         values ($1::uuid, $1::uuid, 'a', 'c', '{"note": "n"}', '{"name": "Lò Thị Xuân"}', 'applied', now())`,
        [event],
      );
      return async () =>
        (await world.count('gatherings.booth_application', 'id = $1 and contact is not null', [event])) > 0;
    },
  },
  {
    context: 'exchange',
    name: 'signatories',
    make: async (since) => {
      const agreement = v7();
      await world.sql(
        `insert into exchange.agreement (id, kind, subject, state, province_code, signed_on, review_on, updated_on, created_at)
         values ($1, 'memorandum', 's', 'signed', '40', $2::timestamptz::date, $2::timestamptz::date, $2::timestamptz::date, $2::timestamptz)`,
        [agreement, since],
      );
      await world.sql(
        `insert into exchange.agreement_party (agreement_id, nr, name, signatory) values ($1, 0, 'Ví dụ', 'Lò Thị Xuân')`,
        [agreement],
      );
      return async () =>
        (await world.count('exchange.agreement_party', 'agreement_id = $1 and signatory is not null', [agreement])) > 0;
    },
  },
  ...(['draft', 'expired'] as const).map((state) => ({
    context: 'exchange' as const,
    name: state === 'draft' ? 'idle-listings' : 'expired-listings',
    make: async (since: Date) => {
      const listing = v7();
      await world.sql(
        `insert into exchange.listing (id, code, side, state, owner_id, content, changed_at, expires_at)
         values ($1::uuid, $1::uuid::text, 'offer', $2, $1, '{}', $3, $3)`,
        [listing, state, since],
      );
      return async () => (await world.count('exchange.listing', 'id = $1', [listing])) > 0;
    },
  })),
  {
    context: 'exchange',
    name: 'idle-experts',
    make: async (since) => {
      const expert = v7();
      await world.sql(
        `insert into exchange.expert (id, account_id, state, profile, changed_at) values ($1, $1, 'draft', '{}', $2)`,
        [expert, since],
      );
      return async () => (await world.count('exchange.expert', 'id = $1', [expert])) > 0;
    },
  },
  ...['declined', 'expired', 'withdrawn'].map((state): Case => ({
    context: 'exchange',
    name: 'ended-requests',
    make: async (since) => {
      const meeting = v7();
      await world.sql(
        'insert into exchange.meeting_plan (gathering_id, answer_hours, most_per_person, at_once) values ($1, 1, 1, true)',
        [meeting],
      );
      await world.sql(
        `insert into exchange.meeting (id, gathering_id, asker_id, guest_id, message, state, asked_at, expires_at, answered_at)
         values ($1::uuid, $1, 'a', 'b', 'gọi anh Đạt', $2, $3, $3, $3)`,
        [meeting, state, since],
      );
      return async () => (await world.count('exchange.meeting', 'id = $1', [meeting])) > 0;
    },
  })),
  world.row('exchange', 'engagements', 'exchange.engagement', (since, key) =>
    world.sql(
      `insert into exchange.engagement values (gen_random_uuid(), $1, 'agenda', $2::timestamptz - interval '1 hour', $2)`,
      [key, since],
    ),
  ),
];
