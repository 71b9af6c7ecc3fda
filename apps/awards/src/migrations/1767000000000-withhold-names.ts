import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WithholdNames1767000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Entries whose people do not allow their names to be published; known before anything of them is.
    await runner.query('create table awards.withheld_entry (entry_id uuid primary key, at timestamptz not null)');
    // Where names wait that may not be shown: `authors`, and what is searched, are empty then.
    await runner.query('alter table awards.honour add withheld_authors jsonb');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
