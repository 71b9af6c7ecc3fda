import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepAdvice1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What stood beside the ranking when the round closed: the sample and the severity-adjusted ranks per field.
    await runner.query(`alter table judging.round add column advice jsonb`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
