import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateInvitations1767200000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gatherings.invitation (
        id uuid primary key, gathering_id uuid not null references gatherings.gathering, kind_code text not null,
        email text not null, name text not null, organisation text not null, province_code text, locale text not null default 'vi',
        state text not null check (state in ('new', 'sent', 'accepted', 'declined')),
        delivery text check (delivery in ('delivered', 'bounced')), account_id text, decline_reason text, basis jsonb not null,
        added_at timestamptz not null, sent_at timestamptz, answered_at timestamptz, version int not null default 1,
        unique (gathering_id, email))`);
    await runner.query('create index invitation_listed on gatherings.invitation (gathering_id, id)');
    await runner.query('create index invitation_of_email on gatherings.invitation (email)');
    await runner.query('create index invitation_of_account on gatherings.invitation (account_id)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
