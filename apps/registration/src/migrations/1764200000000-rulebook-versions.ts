import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RulebookVersions1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table registration.rulebook_version (
        edition_id uuid not null references registration.edition, version int not null, rulebook jsonb not null,
        amendment jsonb, at timestamptz not null, primary key (edition_id, version))`);
    await runner.query(`
      insert into registration.rulebook_version (edition_id, version, rulebook, at)
      select id, rulebook_version, rulebook, now() from registration.edition`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
