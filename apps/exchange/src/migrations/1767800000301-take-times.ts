import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When people are not free for meetings, as gatherings told it, and how many meetings everybody should have. */
export class TakeTimes1767800000301 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table exchange.engagement (
        gathering_id uuid not null, account_id text not null, source text not null check (source in ('agenda', 'booth')),
        starts_at timestamptz not null, ends_at timestamptz not null, check (ends_at > starts_at))`);
    await runner.query('create index engagement_of on exchange.engagement (gathering_id, account_id)');
    await runner.query('create index engagement_account on exchange.engagement (account_id)');
    await runner.query('alter table exchange.meeting_plan add column least_per_person int not null default 0');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
