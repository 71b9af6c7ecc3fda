import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agreements with their parties and tasks, and what was said about them. */
export class CreateAgreements1767500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      create function exchange.agreement_folded(words text) returns text language sql immutable strict parallel safe as $$
        select lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'Dd'))
      $$`);
    await runner.query(`
      create table exchange.agreement (
        id uuid primary key, kind text not null check (kind in ('memorandum', 'programme')), subject text not null,
        state text not null default 'draft' check (state in ('draft', 'signed', 'underway', 'completed', 'ended')),
        province_code text not null, contact_id text, gathering_id uuid, signing_id uuid, place text,
        signed_on date, review_on date not null, start_within_days int not null default 30,
        value_vnd bigint check (value_vnd >= 0), deliverables jsonb not null default '[]', end_reason text,
        updated_on date not null, created_at timestamptz not null, created_by text,
        event_version int not null default 0, version int not null default 1,
        constraint agreement_signed check (state in ('draft', 'ended') or signed_on is not null))`);
    await runner.query('create index agreement_of_province on exchange.agreement (province_code, state)');
    await runner.query('create index agreement_of_gathering on exchange.agreement (gathering_id)');
    await runner.query(`
      create table exchange.agreement_party (
        agreement_id uuid not null references exchange.agreement on delete cascade, nr int not null,
        organisation_id text, name text, province_code text, owner_id text, primary key (agreement_id, nr),
        constraint agreement_party_named check ((organisation_id is null) <> (name is null)))`);
    await runner.query('create index agreement_party_owned on exchange.agreement_party (owner_id)');
    await runner.query('create index agreement_party_of_province on exchange.agreement_party (province_code)');
    await runner.query(`
      create table exchange.agreement_task (
        id uuid primary key, agreement_id uuid not null references exchange.agreement on delete cascade, nr int not null,
        title text not null, party_nr int not null, owner_id text, due_on date not null,
        state text not null default 'planned' check (state in ('planned', 'in-progress', 'done', 'dropped')),
        reason text, evidence text, promised_on date, done_on date, version int not null default 1, unique (agreement_id, nr),
        foreign key (agreement_id, party_nr) references exchange.agreement_party (agreement_id, nr))`);
    await runner.query('create index agreement_task_owned on exchange.agreement_task (owner_id)');
    await runner.query('create index agreement_task_due on exchange.agreement_task (due_on, id)');
    await runner.query(`
      create table exchange.agreement_note (
        id uuid primary key, agreement_id uuid not null references exchange.agreement on delete cascade,
        task_id uuid references exchange.agreement_task on delete cascade, at timestamptz not null, by_id text,
        kind text not null check (kind in ('progress', 'promise', 'chase')), text text, promised_on date, told int)`);
    await runner.query('create index agreement_note_of on exchange.agreement_note (agreement_id, id)');
    // What somebody was told by itself: one notice for each reason, the day from which it counts, and step.
    await runner.query(`
      create table exchange.agreement_notice (
        subject_id uuid not null, why text not null, since date not null, step int not null, at timestamptz not null,
        primary key (subject_id, why, since, step))`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
