import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Screening1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists pg_trgm with schema public`);
    await runner.query(`alter table registration.entry add changed_after_deadline boolean not null default false`);
    await runner.query(`
      create table registration.entry_sketch (
        entry_id uuid primary key references registration.entry, version int not null,
        title text not null, shingles int[] not null)`);
    await runner.query(
      `create index entry_sketch_title on registration.entry_sketch using gin (title public.gin_trgm_ops)`,
    );
    await runner.query(`create index entry_sketch_shingles on registration.entry_sketch using gin (shingles)`);
    // Numbers went by edition: two editions of one programme in one year drew the same codes.
    await runner.query(`
      do $$
      declare numbers record;
      begin
        for numbers in
          select lower(rulebook #>> '{entryCode,prefix}') as prefix, year,
            coalesce(max(substring(entry.code from '[0-9]+$')::int), 0) as last
          from registration.edition left join registration.entry on edition_id = edition.id group by 1, 2
        loop
          execute format('create sequence registration.entry_number_%s_%s start %s', numbers.prefix, numbers.year, numbers.last + 1);
        end loop;
        for numbers in select id from registration.edition loop
          execute format('drop sequence registration.entry_number_%s', replace(numbers.id::text, '-', ''));
        end loop;
      end $$`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
