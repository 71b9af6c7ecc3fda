import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The latest stands first, also of what was told out of its order: the index that the inbox is read by begins with the moment. */
export class ReadInboxByTime1767900000170 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index message_inbox_by_time on notifications.message (account_id, at desc, id desc) where channel = 'inbox'`,
    );
    await runner.query('drop index notifications.message_inbox');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
