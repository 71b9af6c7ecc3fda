import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { AuthorAnsweredV2 } from '@sangtao/contracts/awards/author-answered.v2';
import { AuthorAskedV1 } from '@sangtao/contracts/awards/author-asked.v1';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { NotYet } from '@sangtao/messaging/reading';
import { KnowledgeStore } from '../knowledge/knowledge.store.js';
import { MessagesStore } from './messages.store.js';

/** Asks authors to look at what the book says of their work, and tells its editors what they said. */
@Controller()
export class BookEventsConsumer {
  constructor(
    private readonly knowledge: KnowledgeStore,
    private readonly messages: MessagesStore,
  ) {}

  @EventPattern(AuthorAskedV1.type)
  async onAsked(@Payload() { id, data }: EventEnvelope<AuthorAskedV1>): Promise<void> {
    const { entryId, editionId } = data;
    const entry = await this.knowledge.entry(entryId);
    if (!entry) throw new NotYet(`entry ${entryId}`);
    const facts = { entryId, editionId, code: entry.code, path: `/my/book/${entryId}` };
    const kind = 'book-author-asked';
    await this.messages.tell(data.accountIds.map((accountId) => ({ source: id, accountId, kind, data: facts })));
  }

  @EventPattern(AuthorAnsweredV2.type)
  async onAnswered(@Payload() { id, data }: EventEnvelope<AuthorAnsweredV2>): Promise<void> {
    const { entryId, editionId, answer } = data;
    const entry = await this.knowledge.entry(entryId);
    if (!entry) throw new NotYet(`entry ${entryId}`);
    const facts = { entryId, editionId, code: entry.code, path: `/office/${editionId}/book/${entryId}` };
    const kind = `book-author-${answer}` as const;
    await this.messages.tell(data.accountIds.map((accountId) => ({ source: id, accountId, kind, data: facts })));
  }
}
