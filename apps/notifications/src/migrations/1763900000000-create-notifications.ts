import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages, and what their texts need to know of entries and editions. */
export class CreateNotifications1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notifications.message (
        id uuid primary key,
        source text not null, recipient text not null, channel text not null check (channel in ('email', 'inbox')),
        account_id text, address jsonb,
        kind text not null, data jsonb not null, at timestamptz not null,
        state text not null check (state in ('queued', 'sending', 'sent', 'kept', 'failed', 'shown')),
        attempts int not null default 0, due_at timestamptz not null, last_error text, read_at timestamptz,
        unique (source, recipient, channel))`);
    await runner.query(
      `create index message_due on notifications.message (due_at) where state in ('queued', 'sending')`,
    );
    await runner.query(
      `create index message_inbox on notifications.message (account_id, id desc) where channel = 'inbox'`,
    );
    await runner.query(`create index message_outbox on notifications.message (id desc) where channel = 'email'`);
    await runner.query(`
      create table notifications.entry (
        id uuid primary key, edition_id uuid not null, code text not null, applicant_id text not null,
        contends boolean not null)`);
    await runner.query(`create index entry_edition on notifications.entry (edition_id)`);
    await runner.query(`
      create table notifications.edition (id uuid primary key, version int not null, wording jsonb not null)`);
    await runner.query(`
      create table notifications.preference (account_id text primary key, email boolean not null, version int not null)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
