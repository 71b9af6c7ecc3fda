import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepEvidence1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // The bundle as text: jsonb would order its keys anew, and the bytes that people download should be those that were sealed.
    await runner.query(
      'alter table awards.result add column closing jsonb, add column bundle text, add column method jsonb',
    );
    await runner.query('alter table awards.place add column tied boolean not null default false');
    await runner.query('update awards.place set tied = undecided');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
