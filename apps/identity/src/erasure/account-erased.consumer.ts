import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { EraseAccount } from './erase-account.usecase.js';

/** Its own news: a restored database is older than Kafka, and reads there who had been erased. */
@Controller()
export class AccountErasedConsumer {
  constructor(private readonly erase: EraseAccount) {}

  @EventPattern(AccountErasedV1.type)
  onErased(@Payload() { data }: EventEnvelope<AccountErasedV1>): Promise<void> {
    return this.erase.again(data.accountId);
  }
}
