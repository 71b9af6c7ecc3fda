import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom meetings admit when; events that were made of the shipped set-up say where that is. */
export class OpenMeetingZone1767900000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gatherings.meeting_access (
        meeting_id uuid not null, gathering_id uuid not null, account_id text not null, opens_at timestamptz not null,
        closes_at timestamptz not null, primary key (gathering_id, account_id, meeting_id, opens_at))`);
    await runner.query('create index meeting_access_meeting on gatherings.meeting_access (meeting_id)');
    await runner.query('create index meeting_access_account on gatherings.meeting_access (account_id)');
    await runner.query(`
      update gatherings.gathering set template = jsonb_set(template, '{zones}', (
        select jsonb_agg(case when zone ->> 'code' = 'meetings' then zone || '{"forMeetings": true}' else zone end order by nr)
        from jsonb_array_elements(template -> 'zones') with ordinality as listed (zone, nr)))
      where template -> 'zones' @> '[{"code": "meetings"}]'`);
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
