import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateGateHelpers1767800000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gatherings.gate_helper (
        gathering_id uuid not null references gatherings.gathering, account_id text not null,
        added_by text, added_at timestamptz not null, primary key (gathering_id, account_id))`);
    await runner.query('create index gate_helper_of_account on gatherings.gate_helper (account_id)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
