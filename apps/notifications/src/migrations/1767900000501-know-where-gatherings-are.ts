import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Days and venue; null of those that were announced before, until they are announced anew. */
export class KnowWhereGatheringsAre1767900000501 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notifications.gathering add column place jsonb');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
