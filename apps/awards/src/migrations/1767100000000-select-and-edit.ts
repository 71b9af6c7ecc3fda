import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A list of exactly so many works, their texts and pictures, and the book that is made of them. */
export class SelectAndEdit1767100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table awards.place add column readings int');
    // `written` is what the author handed in, `text` what the book says; awards' own copies, which people of a published list have agreed to.
    await runner.query(`
      create table awards.work (
        entry_id uuid primary key, edition_id uuid not null references awards.result,
        state text not null default 'selected' check (state in ('selected', 'edited', 'with-author', 'approved', 'ready')),
        written jsonb, text jsonb, authors jsonb not null default '[]', picture jsonb, remark text,
        taken_at timestamptz, asked_at timestamptz, answered_at timestamptz,
        changed_at timestamptz, changed_by text, event_version int not null default 0, version int not null default 1)`);
    await runner.query('create index work_of_edition on awards.work (edition_id, state)');
    await runner.query('create index work_not_taken on awards.work (edition_id) where taken_at is null');
    await runner.query(`
      create table awards.work_version (
        entry_id uuid not null references awards.work, nr int not null, step text not null, by text not null, at timestamptz not null,
        text jsonb, remark text, primary key (entry_id, nr))`);
    await runner.query(`
      create table awards.book (
        edition_id uuid primary key references awards.result,
        state text not null check (state in ('queued', 'making', 'made', 'cancelled', 'failed')),
        step text, done int not null default 0, total int not null default 0, asked_by text not null, asked_at timestamptz not null,
        claimed_until timestamptz, problem text,
        file_key text, file_bytes int, pages int, sha256 text, proof boolean, contents text, made_at timestamptz,
        released_at timestamptz, released_by text, version int not null default 1)`);
    await runner.query(`create index book_waiting on awards.book (asked_at) where state in ('queued', 'making')`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
