import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An account may be closed to its person, and a password may be too short to stand without a second factor. */
export class DisableAccounts1766300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table identity."user" add disabled_at timestamptz`);
    await runner.query(`alter table identity.account add short_password boolean not null default false`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
