import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { ForgetScanners } from './forget-scanners.usecase.js';

@Controller()
export class ScannersAccountErasedConsumer {
  constructor(private readonly forget: ForgetScanners) {}

  @EventPattern(AccountErasedV1.type)
  onErased(@Payload() { data }: EventEnvelope<AccountErasedV1>): Promise<void> {
    return this.forget.execute(data.accountId);
  }
}
