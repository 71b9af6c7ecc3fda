import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who made a work that somebody else handed in, and what it is called: they are told of it as well. */
export class KnowAuthors1767900000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table notifications.entry add column author_ids text[] not null default '{}', add column title text`,
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
