import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is released stays as it is while works are edited again and proofs are made. */
export class KeepReleased1767100000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table awards.book add column released_key text, add column released_bytes int, add column released_pages int',
    );
    await runner.query(
      `update awards.book set released_key = file_key, released_bytes = file_bytes, released_pages = pages where released_at is not null`,
    );
    // What the book says of a work since it was last ready.
    await runner.query(`alter table awards.work add column printed jsonb`);
    await runner.query(
      `update awards.work set printed = jsonb_build_object('text', text, 'picture', picture) where state = 'ready'`,
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
