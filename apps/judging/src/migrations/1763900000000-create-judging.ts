import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateJudging1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // What judging knows of others, from their events.
    await runner.query(`
      create table judging.edition (id uuid primary key, code text not null, rulebook jsonb not null, rulebook_version int not null)`);
    await runner.query(`
      create table judging.entry (
        id uuid primary key, edition_id uuid not null, code text not null, field_code text not null, province_code text,
        organisation_id text, applicant_id uuid not null, author_account_ids uuid[] not null, title text not null,
        dossier jsonb not null, files jsonb not null, withdrawn boolean not null default false)`);
    await runner.query(`create index entry_of_edition on judging.entry (edition_id, field_code, id)`);
    // Its own.
    await runner.query(`
      create table judging.round (
        id uuid primary key, edition_id uuid not null, stage_code text not null, stage jsonb not null, state text not null,
        due_at timestamptz, rulebook_version int not null, version int not null default 1, event_version int not null default 0,
        ranking jsonb, checkpoint jsonb, unique (edition_id, stage_code))`);
    await runner.query(`
      create table judging.judge (
        id uuid primary key, round_id uuid not null references judging.round, account_id uuid not null, name text not null,
        state text not null, role text not null, field_codes text[] not null, organisation_id text, max_load int,
        event_version int not null default 0, unique (round_id, account_id))`);
    await runner.query(`create index judge_account on judging.judge (account_id)`);
    await runner.query(`
      create table judging.sheet (
        id uuid primary key, round_id uuid not null references judging.round, entry_id uuid not null references judging.entry,
        judge_id uuid not null references judging.judge, state text not null, points jsonb not null default '{}',
        notes jsonb not null default '{}', comment text, total double precision, reason text, scored_at timestamptz,
        revision int not null default 0, version int not null default 1, changed_at timestamptz not null,
        unique (entry_id, judge_id))`);
    await runner.query(`create index sheet_of_judge on judging.sheet (judge_id, state)`);
    await runner.query(`create index sheet_of_round on judging.sheet (round_id, entry_id)`);
    // Append-only: every score, edit and recusal of a round, each chained to the one before.
    await runner.query(`
      create table judging.ledger (
        round_id uuid not null references judging.round, nr int not null, record text not null,
        hash text not null, previous text not null, primary key (round_id, nr))`);
    await runner.query(`
      create table judging.ledger_head (round_id uuid primary key references judging.round, nr int not null, hash text not null)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
