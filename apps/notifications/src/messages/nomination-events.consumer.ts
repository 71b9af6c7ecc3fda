import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { BodyRemindedV1 } from '@sangtao/contracts/registration/body-reminded.v1';
import { NominationAnsweredV1 } from '@sangtao/contracts/registration/nomination-answered.v1';
import { NominationAskedV1 } from '@sangtao/contracts/registration/nomination-asked.v1';
import { NominationSentV1 } from '@sangtao/contracts/registration/nomination-sent.v1';
import { NominationsOpenedV1 } from '@sangtao/contracts/registration/nominations-opened.v1';
import { MessagesStore } from './messages.store.js';

/** Asks who is nominated, reminds them, and tells the officers of bodies that they may nominate and what was answered. */
@Controller()
export class NominationEventsConsumer {
  constructor(private readonly messages: MessagesStore) {}

  @EventPattern(NominationAskedV1.type)
  async onAsked(@Payload() { id, data }: EventEnvelope<NominationAskedV1>): Promise<void> {
    const { entryId, editionId, title, dueAt, accountIds } = data;
    const kind = data.askedAt ? 'nomination-reminded' : 'nomination-asked';
    const facts = { entryId, editionId, title, dueAt, path: `/nominations/asked/${entryId}` };
    await this.messages.tell(accountIds.map((accountId) => ({ source: id, accountId, kind, data: facts })));
  }

  @EventPattern(NominationAnsweredV1.type)
  async onAnswered(@Payload() { id, data }: EventEnvelope<NominationAnsweredV1>): Promise<void> {
    const { entryId, editionId, title, officerId: accountId, answer } = data;
    const facts = { entryId, editionId, title, path: `/nominations/${entryId}` };
    await this.messages.tell([{ source: id, accountId, kind: `nomination-${answer}`, data: facts }]);
  }

  @EventPattern(NominationSentV1.type)
  async onSent(@Payload() { id, data }: EventEnvelope<NominationSentV1>): Promise<void> {
    const { entryId, editionId, code, at } = data;
    const facts = { entryId, editionId, code, at, path: `/nominations/asked/${entryId}` };
    await this.messages.tell(
      data.accountIds.map((accountId) => ({ source: id, accountId, kind: 'nomination-sent', data: facts })),
    );
  }

  @EventPattern(NominationsOpenedV1.type)
  async onOpened(@Payload() { id, data }: EventEnvelope<NominationsOpenedV1>): Promise<void> {
    const { editionId, quota: count, closesAt: until } = data;
    const facts = { editionId, count, until, path: '/nominations' };
    await this.messages.tell(
      data.accountIds.map((accountId) => ({ source: id, accountId, kind: 'nominations-opened', data: facts })),
    );
  }

  @EventPattern(BodyRemindedV1.type)
  async onBodyReminded(@Payload() { id, data }: EventEnvelope<BodyRemindedV1>): Promise<void> {
    const { editionId, left: count, closesAt: until } = data;
    const facts = { editionId, count, until, path: '/nominations' };
    await this.messages.tell(
      data.accountIds.map((accountId) => ({ source: id, accountId, kind: 'body-reminded', data: facts })),
    );
  }
}
