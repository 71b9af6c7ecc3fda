import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { ForgetAgreements } from '../agreements/forget-agreements.usecase.js';
import { ForgetOwner } from './forget-owner.usecase.js';

@Controller()
export class AccountErasedConsumer {
  constructor(
    private readonly owner: ForgetOwner,
    private readonly agreements: ForgetAgreements,
  ) {}

  @EventPattern(AccountErasedV1.type)
  async onErased(@Payload() { data }: EventEnvelope<AccountErasedV1>): Promise<void> {
    await this.owner.execute(data.accountId);
    await this.agreements.execute(data.accountId);
  }
}
