import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { ForgetExhibitor } from './forget-exhibitor.usecase.js';

@Controller()
export class ExhibitorErasedConsumer {
  constructor(private readonly exhibitor: ForgetExhibitor) {}

  @EventPattern(AccountErasedV1.type)
  onErased(@Payload() { data }: EventEnvelope<AccountErasedV1>): Promise<void> {
    return this.exhibitor.execute(data.accountId);
  }
}
