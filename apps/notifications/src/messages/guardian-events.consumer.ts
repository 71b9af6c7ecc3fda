import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { GuardianAnsweredV1 } from '@sangtao/contracts/registration/guardian-answered.v1';
import { GuardianAskedV1 } from '@sangtao/contracts/registration/guardian-asked.v1';
import { GuardianRemindedV1 } from '@sangtao/contracts/registration/guardian-reminded.v1';
import { MessagesStore } from './messages.store.js';

/** Asks parents and guardians of children who enter, reminds them, and tells who made the entry what they said. */
@Controller()
export class GuardianEventsConsumer {
  constructor(private readonly messages: MessagesStore) {}

  @EventPattern(GuardianAskedV1.type)
  async onAsked(@Payload() { id, data }: EventEnvelope<GuardianAskedV1>): Promise<void> {
    const { entryId, editionId, authorId, title, accountIds } = data;
    const facts = { entryId, editionId, authorId, title, path: `/children/${entryId}/${authorId}` };
    await this.messages.tell(
      accountIds.map((accountId) => ({ source: id, accountId, kind: 'guardian-asked', data: facts })),
    );
  }

  @EventPattern(GuardianRemindedV1.type)
  async onReminded(@Payload() { id, data }: EventEnvelope<GuardianRemindedV1>): Promise<void> {
    const { entryId, editionId, authorId, title, accountIds, dueAt } = data;
    const facts = { entryId, editionId, authorId, title, dueAt, path: `/children/${entryId}/${authorId}` };
    await this.messages.tell(
      accountIds.map((accountId) => ({ source: id, accountId, kind: 'guardian-reminded', data: facts })),
    );
  }

  @EventPattern(GuardianAnsweredV1.type)
  async onAnswered(@Payload() { id, data }: EventEnvelope<GuardianAnsweredV1>): Promise<void> {
    const { entryId, editionId, applicantId: accountId, title, answer } = data;
    const facts = { entryId, editionId, title, path: `/entries/${entryId}?section=authors` };
    await this.messages.tell([{ source: id, accountId, kind: `guardian-${answer}`, data: facts }]);
  }
}
