import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGatherings1767200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gatherings.gathering (
        id uuid primary key, code text not null unique, name_vi text not null, name_en text not null,
        starts_on date not null, ends_on date not null check (ends_on >= starts_on), time_zone text not null,
        province_code text not null, venue text not null,
        registration_opens_at timestamptz not null,
        registration_closes_at timestamptz not null check (registration_closes_at > registration_opens_at),
        state text not null check (state in ('draft', 'announced', 'running', 'ended')),
        template_code text not null, template jsonb not null,
        version int not null default 1, event_version int not null default 0)`);
    await runner.query('create index gathering_by_day on gatherings.gathering (starts_on desc, id)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
