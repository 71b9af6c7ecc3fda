import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChainLater1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Records as they come, many at a time; one writer per round chains them.
    await runner.query(`
      create table judging.ledger_pending (
        round_id uuid not null, seq bigint generated always as identity, record text not null, primary key (round_id, seq))`);
    // Entries can be forgotten and learnt again. The round follows from the judge; checking it for every sheet locked its one row.
    await runner.query(`
      alter table judging.sheet drop constraint sheet_entry_id_fkey, drop constraint sheet_round_id_fkey`);
    await runner.query(`alter table judging.assignment drop constraint assignment_entry_id_fkey`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
