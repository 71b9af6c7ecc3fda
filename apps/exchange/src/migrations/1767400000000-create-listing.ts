import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateListing1767400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists pg_trgm with schema public');
    // For search: without accents, in lower case; đ becomes d.
    await runner.query(String.raw`
      create function exchange.folded(words text) returns text language sql immutable strict parallel safe as $$
        select lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'Dd'))
      $$`);
    await runner.query('create sequence exchange.listing_number');
    await runner.query(`
      create table exchange.listing (
        id uuid primary key, code text not null unique, side text not null check (side in ('offer', 'need')),
        state text not null check (state in ('draft', 'submitted', 'returned', 'published', 'revised', 'expired', 'withdrawn')),
        owner_id uuid not null, content jsonb not null, reasons jsonb not null default '[]', submitted_at timestamptz,
        published_at timestamptz, confirmed_at timestamptz, expires_at timestamptz, reminded_at timestamptz,
        changed_at timestamptz not null, version int not null default 1, event_version int not null default 0)`);
    await runner.query('create index listing_owned on exchange.listing (owner_id, changed_at desc)');
    await runner.query(`create index listing_waiting on exchange.listing (submitted_at, id) where state = 'submitted'`);
    await runner.query('create index listing_expiring on exchange.listing (expires_at) where expires_at is not null');
    // What everybody sees and searches: a listing as a moderator let it pass. Nothing here is waiting for anything.
    await runner.query('create sequence exchange.catalogue_revision');
    await runner.query(`
      create function exchange.weighted(title text, keywords text[], summary text, description text) returns tsvector
      language sql immutable parallel safe as $$
        select setweight(to_tsvector('simple', exchange.folded(title)), 'A')
          || setweight(to_tsvector('simple', exchange.folded(array_to_string(keywords, ' '))), 'B')
          || setweight(to_tsvector('simple', exchange.folded(summary)), 'C')
          || setweight(to_tsvector('simple', exchange.folded(description)), 'D')
      $$`);
    await runner.query(`
      create table exchange.catalogue (
        id uuid primary key references exchange.listing on delete cascade, code text not null, side text not null,
        owner_id uuid not null, kind text not null, title text not null, title_en text not null, summary text not null,
        description text not null, keywords text[] not null, sector text not null, trl smallint, ip_status text,
        province_code text not null, region text not null, deal_form text not null, organisation_id text,
        organisation_name text not null, published_at timestamptz not null,
        revision bigint not null default nextval('exchange.catalogue_revision'),
        words tsvector generated always as
          (exchange.weighted(title || ' ' || title_en, keywords, summary || ' ' || organisation_name, description)) stored,
        title_folded text generated always as (exchange.folded(title)) stored)`);
    await runner.query('create index catalogue_words on exchange.catalogue using gin (words)');
    await runner.query(
      'create index catalogue_title_alike on exchange.catalogue using gin (title_folded public.gin_trgm_ops)',
    );
    await runner.query('create index catalogue_newest on exchange.catalogue (side, published_at desc, id)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
