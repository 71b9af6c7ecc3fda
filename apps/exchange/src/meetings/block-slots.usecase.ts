import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { GatheringsStore } from './gatherings.store.js';
import { PlansStore } from './plans.store.js';

/** When somebody is not free. A slot in which the person has a meeting stays with the meeting. */
@Injectable()
export class BlockSlots {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly plans: PlansStore,
    private readonly gatherings: GatheringsStore,
  ) {}

  /** All of them, in place of those before. @throws Refusal not-found, no-place-there, invalid-input for a slot that is not one of this gathering */
  async execute(gatheringId: string, accountId: string, slotIds: readonly string[]): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      await this.plans.lock(tx, gatheringId);
      const there = await this.gatherings.delegates(gatheringId, [accountId]);
      if (!there.has(accountId)) throw new Refusal('no-place-there');
      const known = new Set((await this.plans.slots(gatheringId)).map(({ id }) => id));
      const unknown = slotIds.findIndex((id) => !known.has(id));
      if (unknown !== -1) {
        throw new Refusal('invalid-input', { errors: [{ field: `slotIds.${unknown}`, code: 'unknown' }] });
      }
      await tx.query(
        `delete from exchange.meeting_seat where account_id = $1 and meeting_id is null
            and slot_id in (select id from exchange.meeting_slot where gathering_id = $2)`,
        [accountId, gatheringId],
      );
      await tx.query(
        `insert into exchange.meeting_seat (slot_id, account_id) select slot_id, $2 from unnest($1::uuid[]) as slot_id
         on conflict do nothing`,
        [slotIds, accountId],
      );
      await tx.audit('meeting-times-blocked', gatheringId, { slots: slotIds.length });
    });
  }
}
