import type { MigrationInterface, QueryRunner } from 'typeorm';

/** better-auth's tables by its own names, and ours. A test asks better-auth whether anything is missing. */
export class CreateIdentity1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity."user" (
        id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null,
        image text, locale text, "provinceCode" text,
        "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`);
    await runner.query(`
      create table identity.session (
        id text primary key, "expiresAt" timestamptz not null, token text not null unique,
        "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null,
        "ipAddress" text, "userAgent" text, "userId" text not null references identity."user" on delete cascade)`);
    await runner.query(`create index session_of_user on identity.session ("userId")`);
    await runner.query(`
      create table identity.account (
        id text primary key, "accountId" text not null, "providerId" text not null,
        "userId" text not null references identity."user" on delete cascade, "accessToken" text, "refreshToken" text,
        "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, scope text, password text,
        "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null)`);
    await runner.query(`create index account_of_user on identity.account ("userId")`);
    await runner.query(`
      create table identity.verification (
        id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
        "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now())`);
    await runner.query(`create index verification_identifier on identity.verification (identifier)`);
    await runner.query(`
      create table identity.signing_key (
        kid text primary key, private_jwk jsonb not null, public_jwk jsonb not null, created_at timestamptz not null default now())`);
    await runner.query(`
      create table identity.grant_given (
        id uuid primary key, account_id text not null references identity."user" on delete cascade,
        role text not null, scope text not null, given_by text not null, at timestamptz not null,
        unique (account_id, role, scope))`);
    await runner.query(
      `create table identity.account_version (account_id text primary key, event_version int not null)`,
    );
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
