import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateRegistration1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table registration.edition (
        id uuid primary key, code text not null unique, programme_code text not null, year int not null,
        name_vi text not null, name_en text not null, state text not null,
        opens_at timestamptz not null, closes_at timestamptz not null, check (closes_at > opens_at),
        rulebook jsonb not null, rulebook_version int not null default 1,
        version int not null default 1, event_version int not null default 0)`);
    await runner.query(`create index edition_due on registration.edition (state, opens_at, closes_at)`);
    await runner.query(`
      create table registration.entry (
        id uuid primary key, edition_id uuid not null references registration.edition, code text unique,
        state text not null, applicant_id uuid not null, title text not null default '', field_code text, province_code text,
        organisation_id text, answers jsonb not null default '{}', authors jsonb not null default '[]',
        consents jsonb not null default '{}', reasons jsonb, editable_until timestamptz,
        submitted_at timestamptz, changed_at timestamptz not null, created_at timestamptz not null,
        version int not null default 1, event_version int not null default 0)`);
    await runner.query(`create index entry_of_applicant on registration.entry (applicant_id, id)`);
    await runner.query(`create index entry_screening on registration.entry (edition_id, state, field_code, id)`);
    await runner.query(`
      create table registration.entry_history (
        id bigint generated always as identity primary key, entry_id uuid not null references registration.entry,
        at timestamptz not null, kind text not null, detail jsonb)`);
    await runner.query(`create index entry_history_of on registration.entry_history (entry_id, id)`);
    await runner.query(`
      create table registration.receipt (
        code text primary key, entry_id uuid not null references registration.entry, entry_code text not null,
        at timestamptz not null, content_hash text not null)`);
    await runner.query(`create index receipt_of on registration.receipt (entry_id, at)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
