import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What figures are counted by. */
export class CountNumbers1767800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // A code of the 63 provinces until 2025, where one was recorded; `province_code` is always one of the 34.
    await runner.query('alter table gatherings.delegate add former_province_code text');
    await runner.query(
      `create index scan_admitted on gatherings.scan (gathering_id, at desc, nonce desc) where verdict = 'admitted'`,
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
