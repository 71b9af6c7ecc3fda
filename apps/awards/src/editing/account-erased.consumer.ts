import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { FileStorage } from '@sangtao/service-kit/storage';
import { WorksStore } from './works.store.js';

/** Of a person stay what a public list and a book say, as the register does; drafts of works that nobody may know of go, and own remarks. */
@Controller()
export class AccountErasedConsumer {
  constructor(
    private readonly works: WorksStore,
    private readonly storage: FileStorage,
  ) {}

  @EventPattern(AccountErasedV1.type)
  async onErased(@Payload() { data }: EventEnvelope<AccountErasedV1>): Promise<void> {
    const pictures = await this.works.forget(data.accountId);
    for (const key of pictures) await this.storage.delete(key);
  }
}
