import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asked to be erased, and until when it may be taken back. */
export class EraseAccounts1766500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.erasure (
        account_id text primary key references identity."user" on delete cascade,
        asked_at timestamptz not null, due_at timestamptz not null, reminded_at timestamptz)`);
    await runner.query(`create index erasure_due on identity.erasure (due_at)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
