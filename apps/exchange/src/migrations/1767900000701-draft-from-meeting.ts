import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The meeting of two from which an agreement came. */
export class DraftFromMeeting1767900000701 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table exchange.agreement add column meeting_id uuid');
    await runner.query(
      'create index agreement_of_meeting on exchange.agreement (meeting_id) where meeting_id is not null',
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
