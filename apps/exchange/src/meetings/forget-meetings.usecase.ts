import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { AnswerMeeting } from './answer-meeting.usecase.js';
import { EngagementsStore } from './engagements.store.js';

/** Meetings in hand of a person who goes are cancelled, and the other one is told; what was held stays as a number, without the person. */
@Injectable()
export class ForgetMeetings {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly answer: AnswerMeeting,
    private readonly engagements: EngagementsStore,
  ) {}

  async execute(accountId: string): Promise<void> {
    const { database, clock } = this.surroundings;
    await database.transaction(async (tx) => {
      const open = await tx.query<{ id: string; asked: boolean }>(
        `select meeting.id, meeting.state = 'requested' and guest_id = $1 as asked from exchange.meeting
           left join exchange.meeting_slot slot on slot.id = slot_id
          where $1 in (asker_id, guest_id) and (meeting.state in ('requested', 'accepted') or meeting.state = 'placed' and starts_at > $2)
            and (meeting.state <> 'requested' or expires_at > $2)`,
        [accountId, clock.now()],
      );
      for (const { id, asked } of open)
        await (asked ? this.answer.decline(id, accountId) : this.answer.withdraw(id, accountId));
      await tx.query('delete from exchange.meeting_seat where account_id = $1', [accountId]);
      await this.engagements.forget(tx, accountId);
      await tx.query('delete from exchange.meeting_outcome where account_id = $1', [accountId]);
      await tx.query('update exchange.meeting set asker_id = null, message = null where asker_id = $1', [accountId]);
      await tx.query('update exchange.meeting set guest_id = null where guest_id = $1', [accountId]);
      await tx.query('update exchange.delegate set account_id = null where account_id = $1', [accountId]);
    });
  }
}
