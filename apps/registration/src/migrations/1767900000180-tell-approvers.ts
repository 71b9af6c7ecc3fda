import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether those who may approve an early closing have been told that it waits. */
export class TellApprovers1767900000180 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table registration.early_closing add column told_at timestamptz');
    // They have found it on their first page.
    await runner.query('update registration.early_closing set told_at = now()');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
