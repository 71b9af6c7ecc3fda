import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For search: without accents, in lower case; đ becomes d. */
export class FoldNames1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      create function identity.folded(words text) returns text language sql immutable strict parallel safe as $$
        select lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'Đđ', 'Dd'))
      $$`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
