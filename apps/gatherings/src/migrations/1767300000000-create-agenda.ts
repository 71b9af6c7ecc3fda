import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The draft that organisers work on, what became public, and what people marked as theirs. */
export class CreateAgenda1767300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gatherings.agenda (
        gathering_id uuid primary key references gatherings.gathering on delete cascade,
        draft jsonb not null, version int not null default 0)`);
    await runner.query(`
      create table gatherings.agenda_edit (
        gathering_id uuid not null references gatherings.agenda on delete cascade, version int not null,
        what text not null, before jsonb not null, at timestamptz not null,
        primary key (gathering_id, version))`);
    await runner.query(`
      create table gatherings.agenda_release (
        gathering_id uuid not null references gatherings.agenda on delete cascade, number int not null check (number > 0),
        agenda jsonb not null, changes jsonb not null, note text, released_at timestamptz not null,
        primary key (gathering_id, number))`);
    await runner.query(`
      create table gatherings.agenda_mark (
        gathering_id uuid not null references gatherings.agenda on delete cascade, account_id text not null, session_id uuid not null,
        marked_at timestamptz not null, primary key (gathering_id, account_id, session_id))`);
    await runner.query('create index agenda_mark_of_session on gatherings.agenda_mark (gathering_id, session_id)');
    await runner.query('create index agenda_mark_of_account on gatherings.agenda_mark (account_id)');
    await runner.query(`
      create table gatherings.agenda_feed (
        account_id text not null, gathering_id uuid not null references gatherings.agenda on delete cascade,
        token_hash text not null unique, made_at timestamptz not null, primary key (account_id, gathering_id))`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
