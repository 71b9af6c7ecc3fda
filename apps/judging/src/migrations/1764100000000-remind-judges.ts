import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RemindJudges1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What the organisers chose; a round without a row is reminded by the rule of every contest.
    await runner.query(`
      create table judging.reminder_plan (
        round_id uuid primary key references judging.round, days int[] not null, note text, version int not null)`);
    // One reminder of one judge, ever: the key is the promise.
    await runner.query(`
      create table judging.reminder (
        judge_id uuid not null references judging.judge, days_before int not null, missing int not null,
        at timestamptz not null, primary key (judge_id, days_before))`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
