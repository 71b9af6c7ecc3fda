import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What search reads of each row stands in the row itself; what it counts and sorts by stands in an index (docs/decisions/0032). */
export class SearchFaster1767800000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Words were the longest column, so they were stored elsewhere and fetched for every row that was looked at. Now the text that only cards show is.
    await runner.query(`
      alter table exchange.catalogue alter column words set storage main, alter column title set storage main,
        alter column title_folded set storage main`);
    // Makes the words anew, where they now belong; nothing that anybody reads changes.
    await runner.query('update exchange.catalogue set title = title');
    // "These words or this code" is answered by two indexes, or else by reading everything.
    await runner.query('create index catalogue_code on exchange.catalogue (code)');
    await runner.query(`
      create index catalogue_facets on exchange.catalogue (side)
        include (kind, sector, trl, ip_status, province_code, region, deal_form)`);
    await runner.query('create index catalogue_by_title on exchange.catalogue (side, title collate "vi-x-icu", id)');
    // Rows are few and read often: no search should look through a list of those that are not in the index yet.
    await runner.query('alter index exchange.catalogue_words set (fastupdate = off)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
