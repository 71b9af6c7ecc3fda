import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A session that an e-mail link alone began proves less than one of a password. */
export class LinkSessions1766700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table identity.session add by_link boolean not null default false`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
