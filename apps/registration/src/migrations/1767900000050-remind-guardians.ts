import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RemindGuardians1767900000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table registration.participant add column reminded_days int');
    await runner.query(
      `create index participant_waiting on registration.participant (entry_id) where asked_at is not null and answered_at is null`,
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
