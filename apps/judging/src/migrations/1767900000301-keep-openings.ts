import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepOpenings1767900000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table judging.round add column opened_at timestamptz');
    await runner.query(`
      update judging.round set opened_at = (
        select max(at) from judging.audit where action = 'round-opened' and subject = round.id::text)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
