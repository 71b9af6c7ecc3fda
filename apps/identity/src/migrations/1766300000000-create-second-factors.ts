import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second factors, what a session has proved, and session ids that are worth nothing to who reads the table. */
export class CreateSecondFactors1766300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table identity.session
        add seen_at timestamptz, add confirmed_at timestamptz, add second_factor_at timestamptz`);
    // Whoever is signed in stays so: the cookie has what this is the hash of.
    await runner.query(`update identity.session set token = encode(sha256(convert_to(token, 'UTF8')), 'hex')`);
    await runner.query(`
      create table identity.totp (
        account_id text primary key references identity."user" on delete cascade,
        seed text not null, confirmed_at timestamptz, last_step bigint not null default 0)`);
    await runner.query(`
      create table identity.recovery_code (
        account_id text not null references identity."user" on delete cascade,
        code_hash text not null, used_at timestamptz, primary key (account_id, code_hash))`);
    await runner.query(`
      create table identity.passkey (
        id text primary key, name text, "publicKey" text not null,
        "userId" text not null references identity."user" on delete cascade,
        "credentialID" text not null unique, counter integer not null, "deviceType" text not null,
        "backedUp" boolean not null, transports text, "createdAt" timestamptz, aaguid text)`);
    await runner.query(`create index passkey_of_user on identity.passkey ("userId")`);
    await runner.query(`
      create table identity.tries (
        key text primary key, count integer not null, last_at timestamptz not null, free_at timestamptz not null)`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
