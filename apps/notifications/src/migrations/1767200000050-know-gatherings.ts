import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnowGatherings1767200000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table notifications.gathering (id uuid primary key, version int not null, name jsonb not null)',
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
