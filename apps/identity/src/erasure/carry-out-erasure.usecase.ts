import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { EraseAccount } from './erase-account.usecase.js';
import { Hindrances } from './hindrances.js';

/** The last day has passed: what is held under the person's address alone is found while the address is known, then everything goes. */
@Injectable()
export class CarryOutErasure {
  constructor(
    private readonly hindrances: Hindrances,
    private readonly internalApi: InternalApi,
    private readonly erase: EraseAccount,
  ) {}

  /** What has come in the way is waited for. @throws Refusal try-again, InternalApiError while a service does not answer */
  async execute({ id: accountId, email }: { id: string; email: string }): Promise<void> {
    if ((await this.hindrances.of(accountId)).length > 0) return;
    await this.internalApi.post('gatherings', '/internal/invitations/of-account', { accountId, email });
    await this.erase.execute(accountId);
  }
}
