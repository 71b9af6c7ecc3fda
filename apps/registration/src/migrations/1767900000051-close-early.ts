import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One request to close an edition before its deadline is in force; what was withdrawn stays as a record. */
export class CloseEarly1767900000051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table registration.early_closing (
        id uuid primary key, edition_id uuid not null references registration.edition, number text not null, decided_on date not null,
        reason text not null, asked_by text not null, asked_at timestamptz not null, approved_by text, approved_at timestamptz,
        withdrawn_at timestamptz, constraint early_closing_by_two check (approved_by <> asked_by))`);
    await runner.query(
      `create unique index early_closing_in_force on registration.early_closing (edition_id) where withdrawn_at is null`,
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
