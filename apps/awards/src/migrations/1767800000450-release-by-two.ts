import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A book is released by two people: what was asked for stands in its own row, and the act is about that row. */
export class ReleaseByTwo1767800000450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table awards.act drop constraint act_kind_check, add constraint act_kind_check check (kind in ('publish', 'revoke', 'release'))`);
    await runner.query(`
      create table awards.book_release (
        id uuid primary key, edition_id uuid not null references awards.book, file_key text not null, file_bytes int not null,
        pages int not null, works int not null, sha256 text not null, contents text not null)`);
    await runner.query('create index book_release_of on awards.book_release (edition_id)');
    // What is asked for twice is one thing.
    await runner.query(`
      create unique index act_one_release on awards.act (edition_id) where kind = 'release' and approved_by is null and withdrawn_at is null`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
