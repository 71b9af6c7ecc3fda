import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A hall with its booths, who applies for them, and what is shown where. */
export class CreateFloor1767300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gatherings.floor (
        gathering_id uuid primary key references gatherings.gathering on delete cascade,
        hall jsonb not null, zones jsonb not null default '[]', version int not null default 0)`);
    await runner.query(`
      create table gatherings.booth (
        id uuid primary key, gathering_id uuid not null references gatherings.floor on delete cascade, code text not null,
        zone_code text not null, outline jsonb not null, power_watts int not null check (power_watts >= 0),
        unique (gathering_id, code))`);
    await this.areas(runner);
    // One exhibitor holds a booth at a time, whatever a program believes.
    await runner.query(`
      create table gatherings.booth_application (
        id uuid primary key, gathering_id uuid not null references gatherings.gathering on delete cascade, account_id text,
        company text not null, about jsonb not null, contact jsonb, state text not null,
        booth_ids uuid[] not null default '{}', offered_until timestamptz,
        booth_id uuid references gatherings.booth, applied_at timestamptz not null,
        version int not null default 1, event_version int not null default 0,
        check ((state = 'confirmed') = (booth_id is not null)))`);
    await runner.query(
      'create unique index one_exhibitor_of_booth on gatherings.booth_application (booth_id) where booth_id is not null',
    );
    await runner.query(`
      create unique index one_application_of_account on gatherings.booth_application (gathering_id, account_id, lower(company))
        where state not in ('declined', 'withdrawn', 'vacated')`);
    await runner.query(
      'create index booth_application_of_gathering on gatherings.booth_application (gathering_id, applied_at, id)',
    );
    await runner.query('create index booth_application_of_account on gatherings.booth_application (account_id)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }

  private async areas(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gatherings.demo_area (
        id uuid primary key, nr int not null generated always as identity unique,
        gathering_id uuid not null references gatherings.floor on delete cascade, code text not null,
        name jsonb not null, outline jsonb not null, power_watts int not null, floor_load int not null,
        allows jsonb not null, parallel boolean not null, unique (gathering_id, code))`);
    // The area as a range of one number: so that no extension is needed to compare it beside a time.
    await runner.query(`
      create table gatherings.demo_slot (
        id uuid primary key, gathering_id uuid not null references gatherings.floor on delete cascade,
        area_id uuid not null references gatherings.demo_area, area_nr int not null, parallel boolean not null,
        title jsonb not null, exhibitor text not null, during tstzrange not null,
        power_watts int not null, floor_load int not null, hazards jsonb not null,
        constraint one_demonstration_at_a_time
          exclude using gist (int4range(area_nr, area_nr, '[]') with &&, during with &&) where (not parallel))`);
    await runner.query('create index demo_slot_of_area on gatherings.demo_slot (area_id)');
    await runner.query('create index demo_slot_of_gathering on gatherings.demo_slot (gathering_id)');
  }
}
