import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What cannot be taken back is asked for by one person and approved by another. */
export class TwoPeople1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table awards.act (
        id uuid primary key, kind text not null check (kind in ('publish', 'revoke')),
        edition_id uuid not null references awards.result, subject uuid not null, digest text, reason text,
        asked_by text not null, asked_at timestamptz not null, approved_by text, approved_at timestamptz,
        withdrawn_at timestamptz, told text check (told in ('asked', 'day-before', 'moment')),
        event_version int not null default 0, version int not null default 1,
        constraint act_by_two check (approved_by <> asked_by),
        constraint act_approved check ((approved_by is null) = (approved_at is null) and (approved_by is null or digest is not null)))`);
    await runner.query('create unique index act_in_force on awards.act (subject) where withdrawn_at is null');
    await runner.query('create index act_of_edition on awards.act (edition_id, asked_at)');
    // What is sealed waits for its second person as well, who approves what it is then; who sealed it stands in the audit.
    // What is published stays as it is.
    await runner.query(`
      insert into awards.act (id, kind, edition_id, subject, asked_by, asked_at)
      select gen_random_uuid(), 'publish', edition_id, edition_id,
        coalesce(sealing.actor, 'system:awards'), coalesce(sealing.at, now())
      from awards.result
      left join lateral (
        select actor, at from awards.audit
        where action = 'result-sealed' and subject = edition_id::text order by id desc limit 1) as sealing on true
      where state = 'sealed'`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
