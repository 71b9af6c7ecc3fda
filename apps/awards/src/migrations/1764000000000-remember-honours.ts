import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Honours become a register: searched without accents, worded once and for all, known to those who hold them. */
export class RememberHonours1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table awards.edition add column year int');
    await runner.query(`alter table awards.entry add column account_ids uuid[] not null default '{}'`);
    await runner.query(String.raw`
      create function awards.folded(words text) returns text language sql immutable strict parallel safe as $$
        select lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'Dd'))
      $$`);
    await runner.query(`
      alter table awards.honour add column year int, add column province_code text,
        add column account_ids uuid[] not null default '{}', add column wording jsonb,
        add column revoked_by text, add column revoked_reason text,
        add column search text generated always as (awards.folded(title || ' ' || authors::text || ' ' || certificate_code)) stored`);
    await runner.query(`
      update awards.honour set year = extract(year from conferred_at), province_code = entry.province_code,
        wording = ${wordingFromRulebook}
      from awards.edition, awards.entry, awards.result
      where edition.id = honour.edition_id and entry.id = honour.entry_id and result.edition_id = honour.edition_id`);
    await runner.query('alter table awards.honour alter column wording set not null, alter column year set not null');
    await runner.query('create index honour_listed on awards.honour (conferred_at desc, id)');
    await runner.query('create index honour_holders on awards.honour using gin (account_ids)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}

const nameOf = (list: string, code: string, language: string) => `
  (select one -> 'name' ->> '${language}' from jsonb_array_elements(rulebook -> '${list}') one where one ->> 'code' = ${code})`;

const certificate = (part: string, language: string) => `rulebook -> 'certificate' -> '${part}' ->> '${language}'`;

const wordingFromRulebook = `jsonb_build_object(
  'editionCode', edition.code, 'decisionNumber', decision_number, 'timeZone', rulebook ->> 'timeZone',
  'programmeVi', rulebook -> 'name' ->> 'vi', 'programmeEn', rulebook -> 'name' ->> 'en',
  'prizeVi', coalesce(${nameOf('prizes', 'prize_code', 'vi')}, prize_code),
  'prizeEn', coalesce(${nameOf('prizes', 'prize_code', 'en')}, prize_code),
  'fieldVi', coalesce(${nameOf('fields', 'honour.field_code', 'vi')}, honour.field_code),
  'fieldEn', coalesce(${nameOf('fields', 'honour.field_code', 'en')}, honour.field_code),
  'titleVi', ${certificate('title', 'vi')}, 'titleEn', ${certificate('title', 'en')},
  'signatoryVi', ${certificate('signatory', 'vi')}, 'signatoryEn', ${certificate('signatory', 'en')},
  'placeVi', ${certificate('place', 'vi')}, 'placeEn', ${certificate('place', 'en')})`;
