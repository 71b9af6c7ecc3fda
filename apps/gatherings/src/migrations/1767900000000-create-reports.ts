import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Yearly reports, as they lie on the log. All of it can be made again from there. */
export class CreateReports1767900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // `sha256` of the document: null until all of its parts are there.
    await runner.query(`
      create table gatherings.report (
        id uuid primary key, gathering_id uuid not null, number int not null,
        released_at timestamptz not null, released_by text, release jsonb not null, sha256 text, unique (gathering_id, number))`);
    await runner.query('create index report_released_by on gatherings.report (released_by)');
    // Parts may come before the report that they belong to.
    await runner.query(`
      create table gatherings.report_part (
        report_id uuid not null, source text not null check (source in ('gatherings', 'exchange')), part int not null, rows jsonb not null,
        primary key (report_id, source, part))`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
