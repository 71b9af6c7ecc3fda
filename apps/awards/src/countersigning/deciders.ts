import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { deciding } from './act.js';

/** People as identity knows them, asked at the moment of use. */
@Injectable()
export class Deciders {
  constructor(private readonly internalApi: InternalApi) {}

  /** Accounts that may be the second person of this edition now. @throws InternalApiError */
  async of(editionId: string): Promise<string[]> {
    const path = `/internal/holders?scope=${editionId}&roles=${deciding.join(',')}`;
    const { items } = await this.internalApi.get<{ items: { accountId: string }[] }>('identity', path);
    return items.map(({ accountId }) => accountId);
  }

  /** Without those whom identity does not know, or all of them while it does not answer: a name is a help, not a condition. */
  async names(accountIds: string[]): Promise<ReadonlyMap<string, string>> {
    const ids = [...new Set(accountIds)].filter((id) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id));
    if (ids.length === 0) return new Map();
    const known = this.internalApi.post<{ items: { id: string; name: string }[] }>(
      'identity',
      '/internal/accounts/batch',
      { ids },
    );
    const { items } = await known.catch(() => ({ items: [] }));
    return new Map(items.map(({ id, name }) => [id, name]));
  }
}
