import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBadgeBatches1767200000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gatherings.badge_batch (
        id uuid primary key, gathering_id uuid not null references gatherings.gathering, kind_code text, badge_ids uuid[] not null,
        reason text, state text not null check (state in ('queued', 'printing', 'ready', 'failed', 'gone')), done int not null default 0,
        asked_by text not null, asked_at timestamptz not null, beat_at timestamptz, ready_at timestamptz, file_key text)`);
    await runner.query('create index badge_batch_of_gathering on gatherings.badge_batch (gathering_id, asked_at desc)');
    await runner.query(
      `create index badge_batch_open on gatherings.badge_batch (asked_at) where state in ('queued', 'printing')`,
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
