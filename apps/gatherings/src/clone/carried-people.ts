import { Injectable } from '@nestjs/common';
import { InternalApi } from '@sangtao/service-kit/internal-api';
import type { NewInvitation } from '../invitations/invitation.js';
import type { CarryOver } from './clone-plan.js';
import { CloneStore } from './clone.store.js';

const inOneCall = 1000;

/** Those whom the next edition may invite, with the address that identity has for each; whoever has no account any more stays out. */
@Injectable()
export class CarriedPeople {
  constructor(
    private readonly clones: CloneStore,
    private readonly internalApi: InternalApi,
  ) {}

  async of(gatheringId: string, carryOver: CarryOver): Promise<(NewInvitation & { accountId: string })[]> {
    const people = await this.clones.carried(gatheringId, carryOver);
    const invited: (NewInvitation & { accountId: string })[] = [];
    for (let at = 0; at < people.length; at += inOneCall) {
      const some = people.slice(at, at + inOneCall);
      const body = { ids: some.map(({ accountId }) => accountId) };
      const { items } = await this.internalApi.post<{ items: { id: string; email: string }[] }>(
        'identity',
        '/internal/accounts/batch',
        body,
      );
      const emails = new Map(items.map(({ id, email }) => [id, email.toLowerCase()]));
      for (const { accountId, ...person } of some) {
        const email = emails.get(accountId);
        if (email) invited.push({ ...person, accountId, email });
      }
    }
    return invited;
  }
}
