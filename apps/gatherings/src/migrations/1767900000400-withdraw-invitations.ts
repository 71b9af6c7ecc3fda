import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invitation may be withdrawn, and sent again: the last letter has a number of its own. */
export class WithdrawInvitations1767900000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table gatherings.invitation add column letter_id uuid, add column withdrawn_at timestamptz`);
    await runner.query(`
      alter table gatherings.invitation drop constraint invitation_state_check,
        add constraint invitation_state_check check (state in ('new', 'sent', 'accepted', 'declined', 'withdrawn'))`);
    await runner.query('create index invitation_of_letter on gatherings.invitation (letter_id)');
  }

  async down(): Promise<void> {
    // Migrations only go forward.
  }
}
