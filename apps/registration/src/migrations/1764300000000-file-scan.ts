import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FileScan1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What is there already was given out before.
    await runner.query(`
      alter table registration.file
        add scan text not null default 'clean' check (scan in ('waiting', 'clean', 'infected')),
        add found text, add scan_tries int not null default 0, add scan_at timestamptz,
        add warnings text[] not null default '{}'`);
    await runner.query(`create index file_waiting on registration.file (scan_at) where scan = 'waiting'`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
