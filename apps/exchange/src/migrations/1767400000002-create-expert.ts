import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateExpert1767400000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Personal data, owned here: goes with the account.
    await runner.query(`
      create table exchange.expert (
        id uuid primary key, account_id uuid not null unique,
        state text not null check (state in ('draft', 'submitted', 'returned', 'published', 'revised')),
        profile jsonb not null, reasons jsonb not null default '[]', consented_at timestamptz, submitted_at timestamptz,
        published_at timestamptz, changed_at timestamptz not null, version int not null default 1, event_version int not null default 0)`);
    await runner.query(`create index expert_waiting on exchange.expert (submitted_at, id) where state = 'submitted'`);
    // What everybody sees, as a moderator let it pass and as long as its person agrees.
    await runner.query(`
      create table exchange.expert_page (
        id uuid primary key references exchange.expert on delete cascade, name text not null, headline text not null,
        helps_with text not null, fields text[] not null, keywords text[] not null, province_code text not null, region text not null,
        languages text[] not null, organisation_id text, organisation_name text not null, published_at timestamptz not null,
        words tsvector generated always as
          (exchange.weighted(name || ' ' || headline, keywords, organisation_name, helps_with)) stored)`);
    await runner.query('create index expert_page_words on exchange.expert_page using gin (words)');
    await runner.query('create index expert_page_named on exchange.expert_page (name collate "vi-x-icu", id)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
