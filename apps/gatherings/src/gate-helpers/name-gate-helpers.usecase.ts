import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { ScannersStore } from '../check-in/scanners.store.js';
import type { Gathering } from '../gatherings/gathering.js';
import { GateHelpersStore } from './gate-helpers.store.js';

interface Account {
  id: string;
  name: string;
  email: string;
}

/** Organisers name who helps at their gates, and take it back. */
@Injectable()
export class NameGateHelpers {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly helpers: GateHelpersStore,
    private readonly scanners: ScannersStore,
    private readonly internalApi: InternalApi,
  ) {}

  /** Whoever has no account yet gets one, and signs in by a link. @throws Refusal gathering-state once it is over */
  async add({ id: gatheringId, state }: Gathering, who: { email: string; name: string }, addedBy: string) {
    if (state === 'ended') throw new Refusal('gathering-state', { state });
    // Before the transaction: identity answers in its own time.
    const account = await this.internalApi.post<Account>('identity', '/internal/accounts', who);
    const { database, clock } = this.surroundings;
    const addedAt = clock.now();
    await database.transaction(async (tx) => {
      await this.helpers.add(tx, { gatheringId, accountId: account.id, addedBy, addedAt });
      await tx.audit('gate-helper-added', gatheringId, { accountId: account.id });
    });
    return (await this.list(gatheringId)).find(({ accountId }) => accountId === account.id)!;
  }

  /** At once: the next thing that their page asks is refused, and their devices read nothing any more. @throws Refusal not-found */
  async drop(gatheringId: string, accountId: string): Promise<void> {
    const { database, clock } = this.surroundings;
    await database.transaction(async (tx) => {
      if (!(await this.helpers.drop(tx, gatheringId, accountId))) throw new Refusal('not-found');
      await this.scanners.revokeOf(tx, { gatheringId, accountId }, clock.now());
      await tx.audit('gate-helper-dropped', gatheringId, { accountId });
    });
  }

  /** With the names that identity has for them now. */
  async list(gatheringId: string) {
    const helpers = await this.helpers.ofGathering(gatheringId);
    if (helpers.length === 0) return [];
    const body = { ids: helpers.map(({ accountId }) => accountId) };
    const { items } = await this.internalApi.post<{ items: Account[] }>('identity', '/internal/accounts/batch', body);
    const known = new Map(items.map((account) => [account.id, account]));
    return helpers.map(({ accountId, addedAt }) => {
      const { name = '', email = '' } = known.get(accountId) ?? {};
      return { accountId, name, email, addedAt };
    });
  }
}
