import { Controller } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import type { EventEnvelope } from '@sangtao/contracts/event-envelope';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { ForgetNominee } from '../nominations/forget-nominee.usecase.js';
import { ForgetGuardian } from '../participants/forget-guardian.usecase.js';
import { ForgetApplicant } from './forget-applicant.usecase.js';

@Controller()
export class AccountErasedConsumer {
  constructor(
    private readonly applicant: ForgetApplicant,
    private readonly nominee: ForgetNominee,
    private readonly guardian: ForgetGuardian,
  ) {}

  @EventPattern(AccountErasedV1.type)
  async onErased(@Payload() { data }: EventEnvelope<AccountErasedV1>): Promise<void> {
    await this.applicant.execute(data.accountId);
    await this.nominee.execute(data.accountId);
    await this.guardian.execute(data.accountId);
  }
}
