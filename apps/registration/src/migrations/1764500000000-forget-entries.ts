import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has had its time can go: a draft with all that hangs on it, and what an entry without a prize says of people. */
export class ForgetEntries1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Null: nothing is published yet, or was before this was kept. Who may hold a prize is never forgotten.
    await runner.query('alter table registration.entry add honoured boolean, add forgotten_at timestamptz');
    for (const table of ['entry_history', 'entry_sketch']) {
      await runner.query(`
        alter table registration.${table} drop constraint ${table}_entry_id_fkey,
          add foreign key (entry_id) references registration.entry on delete cascade`);
    }
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
