import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a mail's fate was told: one that failed may be sent after all, and each telling is a version of its own. */
export class MailEnds1766000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notifications.message add ends int not null default 0');
    await runner.query(
      `update notifications.message set ends = 1 where channel = 'email' and state in ('sent', 'failed')`,
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
