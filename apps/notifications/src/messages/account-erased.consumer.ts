import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { KnowledgeStore } from '../knowledge/knowledge.store.js';
import { MessagesStore } from './messages.store.js';

/** With a person go the inbox, the letters that were sent, those that wait, and what was chosen about them. */
@Controller()
export class AccountErasedConsumer {
  constructor(
    private readonly messages: MessagesStore,
    private readonly knowledge: KnowledgeStore,
  ) {}

  @EventPattern(AccountErasedV1.type)
  async onErased(@Payload() { data }: EventEnvelope<AccountErasedV1>): Promise<void> {
    await this.messages.forget(data.accountId);
    await this.knowledge.forgetAuthor(data.accountId);
  }
}
