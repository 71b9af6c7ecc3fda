import type { MigrationInterface, QueryRunner } from 'typeorm';

/** better-auth counts tries here, so that replicas count together. */
export class CreateRateLimit1763900000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity."rateLimit" (
        id text primary key, key text not null unique, count integer not null, "lastRequest" bigint not null)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
