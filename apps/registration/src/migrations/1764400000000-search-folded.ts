import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchFolded1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Folding a title costs more than looking into it: done once when it is written instead of for every entry of every search.
    await runner.query(String.raw`
      alter table registration.entry add title_folded text generated always as
        (lower(translate(regexp_replace(normalize(title, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'Dd'))) stored`);
    // The list's own order; the other orders sort what the filter left.
    await runner.query(
      `create index entry_listed on registration.entry (edition_id, code) include (title_folded) where state <> 'draft'`,
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
