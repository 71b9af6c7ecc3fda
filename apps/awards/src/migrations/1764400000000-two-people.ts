import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What cannot be taken back is asked for by one person and approved by another. */
export class TwoPeople1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table awards.act (
        id uuid primary key, kind text not null check (kind in ('publish', 'revoke')),
        edition_id uuid not null references awards.result, subject uuid not null, digest text not null, reason text,
        asked_by text not null, asked_at timestamptz not null, approved_by text, approved_at timestamptz,
        withdrawn_at timestamptz, told text check (told in ('asked', 'day-before', 'moment')),
        event_version int not null default 0, version int not null default 1,
        constraint act_by_two check (approved_by <> asked_by),
        constraint act_approved check ((approved_by is null) = (approved_at is null)))`);
    await runner.query('create unique index act_in_force on awards.act (subject) where withdrawn_at is null');
    await runner.query('create index act_of_edition on awards.act (edition_id, asked_at)');
    // What is sealed waits for its second person as well; who sealed it stands in the audit. What is published stays as it is.
    await runner.query(`
      insert into awards.act (id, kind, edition_id, subject, digest, asked_by, asked_at)
      select gen_random_uuid(), 'publish', edition_id, edition_id, ${digest},
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

/** As `digestOf` writes it: the number, the moment, the evidence, and the prizes in their order. */
const json = (value: string) => `coalesce(to_json(${value})::text, 'null')`;
const digest = `encode(sha256(convert_to('[' || concat_ws(',',
  ${json('decision_number')},
  ${json(`to_char(publish_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`)},
  ${json(`encode(sha256(convert_to(bundle, 'UTF8')), 'hex')`)},
  '[' || coalesce((select string_agg(to_json(line)::text, ',' order by line collate "C") from (
    select concat_ws(' ', entry_id, field_code, prize) as line from awards.place
    where place.edition_id = result.edition_id and prize is not null) as lines), '') || ']') || ']', 'UTF8')), 'hex')`;
