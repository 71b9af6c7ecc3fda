import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RememberGateAlerts1767800000201 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gatherings.gate_alert (
        gathering_id uuid primary key references gatherings.gathering, told int not null, told_at timestamptz not null)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
