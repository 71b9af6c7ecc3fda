import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateNomination1767000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // An entry that a body nominates; what the work says stands in the entry.
    await runner.query(`
      create table registration.nomination (
        entry_id uuid primary key references registration.entry on delete cascade,
        edition_id uuid not null references registration.edition, organisation_id text not null, organisation_kind text not null,
        state text not null default 'draft', nominee jsonb, nominee_id uuid, unit_id text, born_on date, guardian jsonb,
        asked_at timestamptz, due_at timestamptz, reminded_days int, answered_at timestamptz, decline_reason text,
        confirmed_hash text, version int not null default 1)`);
    await runner.query(
      `create index nomination_of_body on registration.nomination (edition_id, organisation_id, entry_id)`,
    );
    await runner.query(`create index nomination_of_nominee on registration.nomination (nominee_id)`);
    await runner.query(`create index nomination_of_unit on registration.nomination (unit_id)`);
    await runner.query(`create index nomination_waiting on registration.nomination (due_at) where state = 'waiting'`);
    // One row for each consent that was given; withdrawn ones stay as a record.
    await runner.query(`
      create table registration.nominee_consent (
        id uuid primary key, entry_id uuid not null references registration.entry on delete cascade, kind text not null,
        given_by uuid not null, given_at timestamptz not null, withdrawn_at timestamptz)`);
    await runner.query(
      `create unique index nominee_consent_given on registration.nominee_consent (entry_id, kind) where withdrawn_at is null`,
    );
    // What a body has sent is counted while its row is locked.
    await runner.query(`
      create table registration.nominating_body (
        edition_id uuid not null references registration.edition, organisation_id text not null, reminded_at timestamptz,
        primary key (edition_id, organisation_id))`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
