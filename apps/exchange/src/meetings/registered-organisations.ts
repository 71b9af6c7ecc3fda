import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';

export interface Participant {
  gatheringId: string;
  accountId: string | null;
}

const keyOf = ({ gatheringId, accountId }: Participant) => `${gatheringId} ${accountId}`;

/** For which organisation people come to a gathering, as they registered: asked of gatherings at the moment of use. */
@Injectable()
export class RegisteredOrganisations {
  constructor(private readonly internalApi: InternalApi) {}

  /** @returns what to ask of each; nobody’s while gatherings does not answer: as a name, it is a help and not a condition */
  async of(people: readonly Participant[]): Promise<(one: Participant) => string | null> {
    const accountIds = [...new Set(people.flatMap(({ accountId }) => accountId ?? []))];
    const gatheringIds = [...new Set(people.map(({ gatheringId }) => gatheringId))];
    if (accountIds.length === 0) return () => null;
    const path = '/internal/delegates/organisations';
    const { items } = await this.internalApi
      .post<{ items: (Participant & { organisation: string })[] }>('gatherings', path, { gatheringIds, accountIds })
      .catch(() => ({ items: [] }));
    const known = new Map(items.map((item) => [keyOf(item), item.organisation]));
    return (one) => known.get(keyOf(one)) ?? null;
  }
}
