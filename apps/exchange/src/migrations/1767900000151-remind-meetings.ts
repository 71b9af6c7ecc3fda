import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For which of its times the two of a meeting were told that it begins soon. */
export class RemindMeetings1767900000151 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table exchange.meeting add column reminded_slot_id uuid');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
