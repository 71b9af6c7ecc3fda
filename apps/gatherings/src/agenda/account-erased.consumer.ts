import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { ForgetFollower } from './forget-follower.usecase.js';

@Controller()
export class FollowerErasedConsumer {
  constructor(private readonly follower: ForgetFollower) {}

  @EventPattern(AccountErasedV1.type)
  onErased(@Payload() { data }: EventEnvelope<AccountErasedV1>): Promise<void> {
    return this.follower.execute(data.accountId);
  }
}
