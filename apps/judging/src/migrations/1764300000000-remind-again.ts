import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RemindAgain1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A round whose end moved is reminded of its new end: the promise of one reminder holds for each end.
    await runner.query(`alter table judging.reminder add due_at timestamptz`);
    await runner.query(`
      update judging.reminder set due_at = coalesce(round.due_at, reminder.at) from judging.judge
      join judging.round on round.id = judge.round_id where judge.id = reminder.judge_id`);
    await runner.query(`
      alter table judging.reminder alter due_at set not null, drop constraint reminder_pkey,
        add primary key (judge_id, days_before, due_at)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
