import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ages and consents of the authors of entries that people enter themselves. */
export class CreateParticipant1767800000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table registration.participant (
        entry_id uuid not null references registration.entry on delete cascade, author_id uuid not null, born_on date,
        guardian jsonb, guardian_id uuid, asked_at timestamptz, answered_at timestamptz, declined boolean not null default false,
        decline_reason text, confirmed_hash text, version int not null default 1, primary key (entry_id, author_id))`);
    await runner.query('create index participant_of_guardian on registration.participant (guardian_id)');
    // One row for each consent that was given; withdrawn ones stay as a record.
    await runner.query(`
      create table registration.participant_consent (
        id uuid primary key, entry_id uuid not null, author_id uuid not null, kind text not null,
        given_by uuid not null, given_at timestamptz not null, withdrawn_at timestamptz,
        foreign key (entry_id, author_id) references registration.participant on delete cascade)`);
    await runner.query(
      `create unique index participant_consent_given on registration.participant_consent (entry_id, author_id, kind) where withdrawn_at is null`,
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
