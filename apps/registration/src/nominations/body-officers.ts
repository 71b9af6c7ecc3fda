import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';

const mostTold = 200;

/** Who may nominate for a body, as identity knows it. */
@Injectable()
export class BodyOfficers {
  constructor(private readonly internalApi: InternalApi) {}

  /** The bodies that have one, as a question of each. It is a call to another service: no transaction is open around it. */
  async known(): Promise<(organisationId: string) => boolean> {
    const { items } = await this.internalApi.get<{ items: string[] }>(
      'identity',
      '/internal/scopes-held?role=nominator',
    );
    const bodies = new Set(items);
    return (organisationId) => bodies.has('*') || bodies.has(organisationId);
  }

  /** Their accounts, as many as are told. It is a call to another service: no transaction is open around it. */
  async of(organisationId: string): Promise<string[]> {
    const query = new URLSearchParams({ scope: organisationId, roles: 'nominator' }).toString();
    const path = `/internal/holders?${query}`;
    const { items } = await this.internalApi.get<{ items: { accountId: string }[] }>('identity', path);
    return items.slice(0, mostTold).map(({ accountId }) => accountId);
  }
}
