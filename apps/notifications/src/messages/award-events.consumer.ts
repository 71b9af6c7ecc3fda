import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { ApprovalAwaitedV1 } from '@sangtao/contracts/awards/approval-awaited.v1';
import { ApprovalAwaitedV2 } from '@sangtao/contracts/awards/approval-awaited.v2';
import { BookReleasedV1 } from '@sangtao/contracts/awards/book-released.v1';
import { HonourConferredV1 } from '@sangtao/contracts/awards/honour-conferred.v1';
import { ResultsPublishedV1 } from '@sangtao/contracts/awards/results-published.v1';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { NotYet } from '@sangtao/messaging/reading';
import { KnowledgeStore } from '../knowledge/knowledge.store.js';
import { MessagesStore, type NewMessage } from './messages.store.js';
import { authorsSource, releaseMessages, resultMessages } from './results.js';

/** Tells applicants and authors the result, at the moment at which it is public and not before; and those who decide, what waits for them. */
@Controller()
export class AwardEventsConsumer {
  constructor(
    private readonly knowledge: KnowledgeStore,
    private readonly messages: MessagesStore,
  ) {}

  @EventPattern(ResultsPublishedV1.type)
  async onPublished(@Payload() { id, data }: EventEnvelope<ResultsPublishedV1>): Promise<void> {
    const entries = await this.knowledge.contenders(data.editionId);
    const known = new Set(entries.map((entry) => entry.id));
    const unknown = data.honours.find(({ entryId }) => !known.has(entryId));
    if (unknown) throw new NotYet(`entry ${unknown.entryId}`);
    await this.messages.tell(resultMessages({ ...data, source: id }, entries));
  }

  @EventPattern(HonourConferredV1.type)
  async onConferred(@Payload() { id, data }: EventEnvelope<HonourConferredV1>): Promise<void> {
    const { entryId, editionId, prizeCode, certificateCode } = data;
    const entry = await this.knowledge.entry(entryId);
    if (!entry) throw new NotYet(`entry ${entryId}`);
    const { code, applicantId, authorIds, title } = entry;
    const facts = { entryId, editionId, code, prizeCode, path: `/certificates/${certificateCode}` };
    const ofAuthor = { ...facts, works: [{ code, title }] };
    await this.messages.tell([
      { source: id, accountId: applicantId, kind: 'honour-conferred', data: facts },
      ...authorIds.map((accountId): NewMessage => {
        return { source: authorsSource(id), accountId, kind: 'author-honour-conferred', data: ofAuthor };
      }),
    ]);
  }

  @EventPattern(BookReleasedV1.type)
  async onReleased(@Payload() { data }: EventEnvelope<BookReleasedV1>): Promise<void> {
    const entries = await this.knowledge.entries(data.entryIds);
    if (entries.length < data.entryIds.length) throw new NotYet(`entries of the book of ${data.editionId}`);
    await this.messages.tell(releaseMessages(data.editionId, entries));
  }

  @EventPattern(ApprovalAwaitedV1.type)
  async onApprovalAwaited(@Payload() { id, data }: EventEnvelope<ApprovalAwaitedV1>): Promise<void> {
    await this.tellApprovers(id, data);
  }

  @EventPattern(ApprovalAwaitedV2.type)
  async onApprovalOrReleaseAwaited(@Payload() { id, data }: EventEnvelope<ApprovalAwaitedV2>): Promise<void> {
    await this.tellApprovers(id, data);
  }

  private async tellApprovers(source: string, { editionId, kind, occasion, publishAt, accountIds }: ApprovalAwaitedV2) {
    const about = {
      publish: `publication-awaits-${occasion}`,
      revoke: 'revocation-awaits',
      release: 'release-awaits',
    } as const;
    const facts = { editionId, until: publishAt, path: `/approvals/${editionId}` };
    await this.messages.tell(accountIds.map((accountId) => ({ source, accountId, kind: about[kind], data: facts })));
  }
}
