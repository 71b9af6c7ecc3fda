import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { JudgeInvitedV1 } from '@sangtao/contracts/judging/judge-invited.v1';
import { JudgeRemindedV1 } from '@sangtao/contracts/judging/judge-reminded.v1';
import { JudgeRemindedV2 } from '@sangtao/contracts/judging/judge-reminded.v2';
import { JudgesAssignedV1 } from '@sangtao/contracts/judging/judges-assigned.v1';
import { RoundDueMovedV1 } from '@sangtao/contracts/judging/round-due-moved.v1';
import { MessagesStore } from './messages.store.js';

const path = '/judging';

/** Tells judges what is asked of them: one notice, not one per entry. */
@Controller()
export class JudgeEventsConsumer {
  constructor(private readonly messages: MessagesStore) {}

  @EventPattern(JudgeInvitedV1.type)
  async onInvited(@Payload() { id, data }: EventEnvelope<JudgeInvitedV1>): Promise<void> {
    const { accountId, editionId } = data;
    await this.messages.tell([{ source: id, accountId, kind: 'judge-invited', data: { editionId, path } }]);
  }

  @EventPattern(JudgesAssignedV1.type)
  async onAssigned(@Payload() { id, data }: EventEnvelope<JudgesAssignedV1>): Promise<void> {
    const { editionId } = data;
    await this.messages.tell(
      data.judges
        .filter(({ entries }) => entries > 0)
        .map(({ accountId, entries }) => ({
          source: id,
          accountId,
          kind: 'judges-assigned',
          data: { editionId, count: entries, path },
        })),
    );
  }

  @EventPattern(RoundDueMovedV1.type)
  async onDueMoved(@Payload() { id, data }: EventEnvelope<RoundDueMovedV1>): Promise<void> {
    const { editionId, before, dueAt } = data;
    const facts = { editionId, before, dueAt, path };
    await this.messages.tell(
      data.accountIds.map((accountId) => ({ source: id, accountId, kind: 'round-due-moved', data: facts })),
    );
  }

  @EventPattern(JudgeRemindedV1.type)
  async onReminded(@Payload() { id, data }: EventEnvelope<JudgeRemindedV1>): Promise<void> {
    const { accountId, editionId, missing } = data;
    await this.messages.tell([
      { source: id, accountId, kind: 'judge-reminded', data: { editionId, count: missing, path } },
    ]);
  }

  @EventPattern(JudgeRemindedV2.type)
  async onRemindedWithDate(@Payload() { id, data }: EventEnvelope<JudgeRemindedV2>): Promise<void> {
    const { accountId, editionId, missing, dueAt, note } = data;
    const facts = { editionId, count: missing, dueAt, note, path };
    await this.messages.tell([{ source: id, accountId, kind: 'judge-reminded', data: facts }]);
  }
}
