import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the officers of bodies that may nominate have been told that the edition has opened. */
export class TellBodies1767900000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table registration.edition add column bodies_told_at timestamptz');
    // They have found it on their first page.
    await runner.query(
      `update registration.edition set bodies_told_at = now() where state not in ('draft', 'announced')`,
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
