import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings of two at a gathering. That nobody and no table is twice in a slot is held by keys. */
export class CreateMeetings1767500000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What gatherings told: where meetings may be, and who may meet.
    await runner.query(`
      create table exchange.gathering (
        id uuid primary key, name_vi text not null, name_en text not null, starts_on date not null, ends_on date not null,
        time_zone text not null, province_code text not null, venue text not null, gathering_version int not null)`);
    await runner.query(`
      create table exchange.delegate (
        id uuid primary key, gathering_id uuid not null, account_id text, kind_code text not null, state text not null, version int not null)`);
    await runner.query('create index delegate_of on exchange.delegate (gathering_id, account_id)');
    await runner.query('create index delegate_account on exchange.delegate (account_id)');
    await runner.query(`
      create table exchange.meeting_plan (
        gathering_id uuid primary key, answer_hours int not null, most_per_person int not null, at_once boolean not null,
        version int not null default 1)`);
    await runner.query(`
      create table exchange.meeting_table (
        id uuid primary key, gathering_id uuid not null references exchange.meeting_plan on delete cascade, nr int not null,
        unique (gathering_id, nr))`);
    await runner.query(`
      create table exchange.meeting_slot (
        id uuid primary key, gathering_id uuid not null references exchange.meeting_plan on delete cascade,
        starts_at timestamptz not null, ends_at timestamptz not null, removed_at timestamptz,
        constraint meeting_slot_lasts check (ends_at > starts_at))`);
    await runner.query(
      'create unique index meeting_slot_once on exchange.meeting_slot (gathering_id, starts_at) where removed_at is null',
    );
    await runner.query(`
      create table exchange.meeting (
        id uuid primary key, gathering_id uuid not null references exchange.meeting_plan, listing_id uuid,
        asker_id text, guest_id text, message text, moved boolean not null default false,
        state text not null check (state in ('requested', 'accepted', 'placed', 'declined', 'withdrawn', 'expired')),
        asked_at timestamptz not null, expires_at timestamptz not null, answered_at timestamptz,
        slot_id uuid references exchange.meeting_slot, table_id uuid references exchange.meeting_table,
        event_version int not null default 0, version int not null default 1,
        constraint meeting_placed check ((state = 'placed') = (slot_id is not null) and (slot_id is null) = (table_id is null)),
        constraint meeting_of_two check (asker_id <> guest_id))`);
    await runner.query('create unique index meeting_at_table on exchange.meeting (slot_id, table_id)');
    await runner.query(`
      create unique index meeting_of_pair on exchange.meeting (gathering_id, least(asker_id, guest_id), greatest(asker_id, guest_id))
        where state in ('requested', 'accepted', 'placed')`);
    await runner.query('create index meeting_asked on exchange.meeting (asker_id, asked_at)');
    await runner.query('create index meeting_guest on exchange.meeting (guest_id, asked_at)');
    await runner.query(`create index meeting_expiring on exchange.meeting (expires_at) where state = 'requested'`);
    // Where somebody is in a slot: in a meeting, or, without one, because the person is not free then.
    await runner.query(`
      create table exchange.meeting_seat (
        slot_id uuid not null references exchange.meeting_slot on delete cascade, account_id text not null,
        meeting_id uuid references exchange.meeting on delete cascade, primary key (slot_id, account_id))`);
    await runner.query('create index meeting_seat_of on exchange.meeting_seat (account_id)');
    await runner.query('create index meeting_seat_meeting on exchange.meeting_seat (meeting_id)');
    await runner.query(`
      create table exchange.meeting_outcome (
        meeting_id uuid not null references exchange.meeting on delete cascade, account_id text not null,
        outcome text not null check (outcome in ('agreement', 'goes-on', 'nothing', 'no-show')), at timestamptz not null,
        primary key (meeting_id, account_id))`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
