import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting may be asked for with an expert, whom no offer or need names. */
export class MeetExperts1767900000150 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table exchange.meeting add column expert_id uuid');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
