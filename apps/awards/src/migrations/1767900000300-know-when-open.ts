import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnowWhenOpen1767900000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Until when the edition takes entries; null where it does not, and where that was told before anybody here listened.
    await runner.query('alter table awards.edition add column entries_until timestamptz');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
