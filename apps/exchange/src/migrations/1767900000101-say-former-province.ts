import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a listing comes from by the 63 provinces until 2025, where its owner said it. */
export class SayFormerProvince1767900000101 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table exchange.catalogue add column former_province_code text');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
