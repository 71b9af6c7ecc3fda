import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is invited again need not say a second time from which of the 63 provinces they are. */
export class InviteFromFormerProvince1767900000102 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table gatherings.invitation add column former_province_code text');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
