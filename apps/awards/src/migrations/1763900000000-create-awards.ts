import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateAwards1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What awards knows of others, from their events.
    await runner.query(
      `create table awards.edition (id uuid primary key, code text not null, rulebook jsonb not null)`,
    );
    await runner.query(`
      create table awards.entry (
        id uuid primary key, edition_id uuid not null, code text not null, field_code text not null, province_code text, title text not null)`);
    // Its own.
    await runner.query(`
      create table awards.result (
        edition_id uuid primary key, round_id uuid not null, state text not null, decision_number text, publish_at timestamptz,
        published_at timestamptz, page jsonb, version int not null default 1)`);
    await runner.query(`create index result_due on awards.result (publish_at) where state = 'sealed'`);
    await runner.query(`
      create table awards.place (
        edition_id uuid not null references awards.result, entry_id uuid not null, field_code text not null, rank int not null,
        score double precision not null, tie_step text, proposed_prize text, prize text, undecided boolean not null,
        reason text, decided_by text, decided_at timestamptz, primary key (edition_id, entry_id))`);
    // The honours register: awards' own lawful copy, which outlives the accounts.
    await runner.query(`
      create table awards.honour (
        id uuid primary key, edition_id uuid not null references awards.result, entry_id uuid not null, field_code text not null,
        prize_code text not null, certificate_code text not null unique, title text not null, authors jsonb not null,
        conferred_at timestamptz not null, revoked_at timestamptz, unique (edition_id, entry_id))`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
