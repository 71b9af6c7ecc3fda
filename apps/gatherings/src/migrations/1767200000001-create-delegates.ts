import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateDelegates1767200000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      create table gatherings.delegate (
        id uuid primary key, gathering_id uuid not null references gatherings.gathering, account_id text, kind_code text not null,
        state text not null check (state in ('pending', 'confirmed', 'waiting', 'rejected', 'cancelled')),
        holds_place boolean not null, arrival int not null, place int,
        name text not null, organisation text not null, organisation_key text not null, position text not null, phone text not null,
        province_code text, answers jsonb not null, invite_again boolean not null, reason text,
        registered_at timestamptz not null, version int not null default 1, event_version int not null default 1,
        search text generated always as (lower(translate(regexp_replace(
          normalize(name || ' ' || organisation || ' ' || phone, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'Dd'))) stored,
        constraint delegate_waits check ((state = 'waiting') = (place is not null)),
        constraint delegate_is_in check (state <> 'confirmed' or holds_place),
        constraint delegate_is_out check (state not in ('waiting', 'rejected', 'cancelled') or not holds_place))`);
    await runner.query(
      `create unique index delegate_once on gatherings.delegate (gathering_id, account_id) where state <> 'cancelled'`,
    );
    await runner.query('create index delegate_of_account on gatherings.delegate (account_id)');
    await runner.query(
      'create index delegate_in_order on gatherings.delegate (gathering_id, registered_at desc, id desc)',
    );
    await runner.query(
      `create index delegate_in_line on gatherings.delegate (gathering_id, kind_code, place) where state = 'waiting'`,
    );
    await runner.query(
      `create index delegate_with_place on gatherings.delegate (gathering_id, kind_code, organisation_key) where holds_place`,
    );
    // Its row is the lock under which the places of a kind are given.
    await runner.query(`
      create table gatherings.kind_arrivals (
        gathering_id uuid not null references gatherings.gathering, kind_code text not null, last int not null default 0,
        primary key (gathering_id, kind_code))`);
    await runner.query(`
      create table gatherings.line_move (
        id uuid primary key, gathering_id uuid not null references gatherings.gathering, kind_code text not null,
        delegate_id uuid not null references gatherings.delegate, actor text not null, reason text not null,
        from_place int not null, to_place int not null, at timestamptz not null)`);
    await runner.query('create index line_move_of_kind on gatherings.line_move (gathering_id, kind_code, at desc)');
    await runner.query('create index line_move_of_delegate on gatherings.line_move (delegate_id)');
    await runner.query(`
      create table gatherings.badge (
        id uuid primary key, delegate_id uuid not null references gatherings.delegate, code_hash text not null unique,
        issued_at timestamptz not null, prints int not null default 0, printed_at timestamptz, revoked_at timestamptz)`);
    await runner.query('create unique index badge_in_force on gatherings.badge (delegate_id) where revoked_at is null');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
