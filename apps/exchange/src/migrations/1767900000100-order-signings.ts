import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which order agreements are signed in a session, who signs for each side, and which of them may be public. */
export class OrderSignings1767900000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table exchange.agreement add column announced boolean not null default false');
    await runner.query('alter table exchange.agreement_party add column signatory text');
    await runner.query(`
      create table exchange.signing (
        session_id uuid not null, gathering_id uuid not null, agreement_ids uuid[] not null, version int not null default 1,
        primary key (gathering_id, session_id))`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
