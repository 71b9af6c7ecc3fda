import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the exchange was told of people's times, and when exhibitors are at their booths. */
export class TellEngagements1767800000302 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gatherings.engagement (
        gathering_id uuid not null references gatherings.gathering on delete cascade, account_id text not null,
        source text not null check (source in ('agenda', 'booth')), times jsonb not null,
        primary key (gathering_id, source, account_id))`);
    await runner.query('create index engagement_account on gatherings.engagement (account_id)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
