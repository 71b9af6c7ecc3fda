import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CloneGatherings1767200000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table gatherings.gathering add cloned_from uuid, add clone_digest text');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
