import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { InvitationsStore } from '../invitations/invitations.store.js';
import { DelegateChanges } from './delegate-changes.js';

/** Of somebody whose account is erased stays that a place was taken once; who it was, and what they said, goes. */
@Injectable()
export class ForgetDelegate {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly gatherings: GatheringsStore,
    private readonly changes: DelegateChanges,
    private readonly invitations: InvitationsStore,
  ) {}

  async execute(accountId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const coming = await tx.query<{ id: string; gatheringId: string; kindCode: string }>(
        `select delegate.id, gathering_id as "gatheringId", kind_code as "kindCode" from gatherings.delegate
         join gatherings.gathering on gathering.id = gathering_id
         where account_id = $1 and delegate.state <> 'cancelled' and gathering.state <> 'ended' order by gathering_id`,
        [accountId],
      );
      for (const one of coming) {
        const delegate = await this.changes.lock(tx, one);
        const { template } = await this.gatherings.get(one.gatheringId);
        await this.changes.leave(tx, delegate, template.kinds, { cause: 'by-person' });
      }
      // A sheet with the name on it is thrown away; the others on it can be printed again.
      await tx.query(
        `update gatherings.badge_batch set state = 'gone' where state in ('queued', 'printing', 'ready') and badge_ids &&
           array(select badge.id from gatherings.badge join gatherings.delegate on delegate.id = delegate_id where account_id = $1)`,
        [accountId],
      );
      await tx.query(
        `update gatherings.delegate set account_id = null, name = '▇▇▇', organisation = '', organisation_key = '', position = '',
           phone = '', province_code = null, former_province_code = null, answers = '{}', invite_again = false, reason = null where account_id = $1`,
        [accountId],
      );
      // Why somebody was moved may tell of that person.
      await tx.query(
        `update gatherings.line_move set reason = '▇▇▇' where delegate_id in
           (select id from gatherings.delegate where name = '▇▇▇' and account_id is null)`,
      );
      await this.invitations.forget(tx, accountId);
    });
  }
}
