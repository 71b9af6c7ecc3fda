import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepMatches1767400000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Listings that changed since they were last compared; what is published meanwhile is a later moment.
    await runner.query(`
      create table exchange.match_task (
        listing_id uuid primary key references exchange.listing on delete cascade, at timestamptz not null)`);
    // When a need was last compared with every offer: without a row it never was.
    await runner.query(`
      create table exchange.matched_need (
        need_id uuid primary key references exchange.catalogue on delete cascade, at timestamptz not null)`);
    // The best offers for a need; place is null for one that is no longer among them, and stays for what its owner said of it.
    await runner.query(`
      create table exchange.match (
        need_id uuid not null references exchange.listing on delete cascade,
        offer_id uuid not null references exchange.listing on delete cascade,
        place int, score double precision not null, score_for_offer double precision not null, fits boolean not null,
        reasons jsonb not null, unmet jsonb not null, found_at timestamptz not null, told_at timestamptz,
        verdict text check (verdict in ('interesting', 'not-for-us')), verdict_reason text, verdict_note text, verdict_at timestamptz,
        primary key (need_id, offer_id))`);
    await runner.query('create index match_of_offer on exchange.match (offer_id)');
    await runner.query(
      'create index match_untold on exchange.match (need_id) where fits and place is not null and told_at is null and verdict is null',
    );
    await runner.query('create table exchange.proposal (owner_id uuid primary key, told_at timestamptz not null)');
    await runner.query('create index catalogue_owner on exchange.catalogue (owner_id)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
