import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { ApprovalAwaitedV1 } from '@sangtao/contracts/awards/approval-awaited.v1';
import { HonourConferredV1 } from '@sangtao/contracts/awards/honour-conferred.v1';
import { ResultsPublishedV1 } from '@sangtao/contracts/awards/results-published.v1';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { NotYet } from '@sangtao/messaging/reading';
import { KnowledgeStore } from '../knowledge/knowledge.store.js';
import { MessagesStore } from './messages.store.js';
import { resultMessages } from './results.js';

/** Tells applicants the result, at the moment at which it is public and not before; and those who decide, what waits for them. */
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
    await this.messages.tell(resultMessages(id, data.editionId, entries, data.honours));
  }

  @EventPattern(HonourConferredV1.type)
  async onConferred(@Payload() { id, data }: EventEnvelope<HonourConferredV1>): Promise<void> {
    const { entryId, editionId, prizeCode, certificateCode } = data;
    const entry = await this.knowledge.entry(entryId);
    if (!entry) throw new NotYet(`entry ${entryId}`);
    const path = `/certificates/${certificateCode}`;
    await this.messages.tell([
      {
        source: id,
        accountId: entry.applicantId,
        kind: 'honour-conferred',
        data: { entryId, editionId, code: entry.code, prizeCode, path },
      },
    ]);
  }

  @EventPattern(ApprovalAwaitedV1.type)
  async onApprovalAwaited(@Payload() { id, data }: EventEnvelope<ApprovalAwaitedV1>): Promise<void> {
    const { editionId, kind, occasion, publishAt: until } = data;
    const about = kind === 'revoke' ? 'revocation-awaits' : (`publication-awaits-${occasion}` as const);
    const facts = { editionId, until, path: `/approvals/${editionId}` };
    await this.messages.tell(data.accountIds.map((accountId) => ({ source: id, accountId, kind: about, data: facts })));
  }
}
