import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { ForgetFollower } from '../agenda/forget-follower.usecase.js';
import { ForgetDelegate } from '../delegates/forget-delegate.usecase.js';
import { ForgetExhibitor } from '../floor/forget-exhibitor.usecase.js';
import { ForgetOffice } from './forget-office.usecase.js';

@Controller()
export class AccountErasedConsumer {
  constructor(
    private readonly delegate: ForgetDelegate,
    private readonly follower: ForgetFollower,
    private readonly exhibitor: ForgetExhibitor,
    private readonly office: ForgetOffice,
  ) {}

  /** All of it in the event's transaction: one after the other, since they share its connection. */
  @EventPattern(AccountErasedV1.type)
  async onErased(@Payload() { data }: EventEnvelope<AccountErasedV1>): Promise<void> {
    await this.delegate.execute(data.accountId);
    await this.follower.execute(data.accountId);
    await this.exhibitor.execute(data.accountId);
    await this.office.execute(data.accountId);
  }
}
