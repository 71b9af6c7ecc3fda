import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCheckIn1767600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gatherings.scanner (
        id uuid primary key, gathering_id uuid not null references gatherings.gathering, name text not null, gate text not null,
        registered_by text, registered_at timestamptz not null, seen_at timestamptz, revoked_at timestamptz)`);
    await runner.query('create index scanner_of_gathering on gatherings.scanner (gathering_id, registered_at desc)');
    await runner.query('create index scanner_of_account on gatherings.scanner (registered_by)');
    // A nonce is taken once, by whichever device it comes and however often.
    await runner.query(`
      create table gatherings.scan (
        nonce uuid primary key, gathering_id uuid not null references gatherings.gathering,
        scanner_id uuid not null references gatherings.scanner, badge_id uuid references gatherings.badge,
        delegate_id uuid references gatherings.delegate, day date not null, at timestamptz not null, received_at timestamptz not null,
        gate text not null, direction text not null check (direction in ('in', 'out')),
        means text not null check (means in ('camera', 'scanner', 'name')), shown text, verdict text not null,
        first_nonce uuid)`);
    await runner.query('create index scan_of_delegate on gatherings.scan (delegate_id, day)');
    // What a device let in and should not have.
    await runner.query(`
      create index scan_let_in on gatherings.scan (gathering_id, at desc, nonce desc)
      where shown = 'admitted' and verdict <> 'admitted'`);
    await runner.query('create index scan_received on gatherings.scan (received_at)');
    await runner.query(`
      create table gatherings.presence (
        delegate_id uuid not null references gatherings.delegate, day date not null,
        gathering_id uuid not null references gatherings.gathering,
        inside jsonb, zone text generated always as (inside ->> 'zone') stored, entered boolean not null default false,
        primary key (delegate_id, day))`);
    await runner.query('create index presence_of_day on gatherings.presence (gathering_id, day, zone)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
