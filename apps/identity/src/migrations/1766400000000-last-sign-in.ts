import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody last signed in to an account: sessions end and take theirs with them. */
export class LastSignIn1766400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table identity."user" add signed_in_at timestamptz`);
    await runner.query(`
      update identity."user" set signed_in_at = seen.at
        from (select "userId", max("createdAt") as at from identity.session group by "userId") as seen
       where id = "userId"`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
