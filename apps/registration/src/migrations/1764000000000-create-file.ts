import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateFile1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table registration.upload (
        id uuid primary key, entry_id uuid not null references registration.entry, applicant_id uuid not null,
        slot text not null, name text not null, media_type text not null, bytes int not null check (bytes > 0),
        created_at timestamptz not null, finished_at timestamptz)`);
    await runner.query(`create index upload_at on registration.upload (created_at)`);
    await runner.query(`create index upload_open on registration.upload (applicant_id) where finished_at is null`);
    await runner.query(`
      create table registration.file (
        id uuid primary key, entry_id uuid not null references registration.entry, slot text not null, name text not null,
        bytes int not null check (bytes > 0), type text not null, sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        state text not null check (state in ('stored', 'removed')), created_at timestamptz not null, removed_at timestamptz)`);
    await runner.query(`create index file_of on registration.file (entry_id, slot) where state = 'stored'`);
    await runner.query(`create index file_removed on registration.file (removed_at) where state = 'removed'`);
    await runner.query(`alter table registration.receipt add files jsonb not null default '[]'`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
