import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which yearly reports this service has given its part to: each once. */
export class FreezeRows1767900000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table exchange.frozen_report (report_id uuid primary key, frozen_at timestamptz not null)',
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
