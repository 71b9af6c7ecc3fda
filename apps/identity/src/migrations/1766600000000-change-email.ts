import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses that are to take the place of others, and how long that may be undone. */
export class ChangeEmail1766600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.email_change (
        id uuid primary key, account_id text not null references identity."user" on delete cascade,
        old_email text not null, new_email text not null,
        token_hash text not null unique, asked_at timestamptz not null, expires_at timestamptz not null, done_at timestamptz,
        undo_hash text unique, undo_until timestamptz, undone_at timestamptz)`);
    await runner.query(`create index email_change_of_account on identity.email_change (account_id, asked_at)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
