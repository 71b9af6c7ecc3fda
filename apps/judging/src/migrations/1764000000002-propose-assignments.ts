import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProposeAssignments1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // `base` is the run that was in force when this one was proposed; undoing goes back to the run applied before.
    await runner.query(`
      create table judging.assignment_run (
        id uuid primary key, round_id uuid not null references judging.round, state text not null, base uuid,
        proposal jsonb not null, created_at timestamptz not null, applied_at timestamptz)`);
    await runner.query(`create index assignment_run_of_round on judging.assignment_run (round_id, state, created_at)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
