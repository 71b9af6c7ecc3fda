import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';

/** People as identity knows them, asked at the moment of use. */
@Injectable()
export class Owners {
  constructor(private readonly internalApi: InternalApi) {}

  /** Null where identity does not know the account, or does not answer: a name is a help, not a condition. */
  async nameOf(accountId: string): Promise<string | null> {
    const asked = this.internalApi.get<{ name: string }>('identity', `/internal/accounts/${accountId}`);
    return asked.then(({ name }) => name).catch(() => null);
  }
}
