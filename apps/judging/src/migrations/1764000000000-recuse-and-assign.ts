import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RecuseAndAssign1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What of the frozen stage decides who may read what, as columns: a query over many entries must not unpack the document for each.
    await runner.query(`
      alter table judging.round
        add column exact boolean generated always as ((stage ->> 'assignment' = 'exact') is true) stored,
        add column same_organisation boolean
          generated always as ((stage #>> '{conflicts,sameOrganisation}' = 'true') is true) stored,
        add column same_province boolean generated always as ((stage #>> '{conflicts,sameProvince}' = 'true') is true) stored`);
    await runner.query(`
      alter table judging.judge add column province_code text, add column expertise text[] not null default '{}',
        add column decline_reason text, add column granted_at timestamptz, add column nudged_at timestamptz`);
    await runner.query(`alter table judging.entry add column changed_at timestamptz`);
    // The column was never written: notes are one text of the judge's own.
    await runner.query(`
      alter table judging.sheet alter column notes drop default, alter column notes drop not null,
        alter column notes type text using null, add column recusal text, add column reason_salt text`);
    await runner.query(`
      create table judging.assignment (
        round_id uuid not null references judging.round, entry_id uuid not null references judging.entry,
        judge_id uuid not null references judging.judge, primary key (judge_id, entry_id))`);
    await runner.query(`create index assignment_of_round on judging.assignment (round_id, entry_id)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
