import { Injectable } from '@nestjs/common';
import { GrantGivenV1 } from '@sangtao/contracts/identity/grant-given.v1';
import { GrantWithdrawnV1 } from '@sangtao/contracts/identity/grant-withdrawn.v1';
import type { Grant } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { AccountEvents } from '../accounts/account-events.js';
import { LastAdministrator } from './last-administrator.js';

/** Who may do what, where. */
@Injectable()
export class GrantsStore {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly events: AccountEvents,
    private readonly administrators: LastAdministrator,
  ) {}

  of(accountId: string): Promise<Grant[]> {
    return this.surroundings.database.query<Grant>(
      'select role, scope from identity.grant_given where account_id = $1 order by role, scope',
      [accountId],
    );
  }

  /** Accounts that are open and hold one of the roles in this scope or in all. */
  holders(scope: string, roles: string[]): Promise<{ accountId: string }[]> {
    return this.surroundings.database.query<{ accountId: string }>(
      `select distinct account_id as "accountId" from identity.grant_given join identity."user" on "user".id = account_id
       where role = any($2) and scope in ($1, '*') and disabled_at is null order by 1 limit 2000`,
      [scope, roles],
    );
  }

  /** Where somebody whose account is open holds the role; '*' among them is everywhere. */
  async scopesHeld(role: string): Promise<string[]> {
    const rows = await this.surroundings.database.query<{ scope: string }>(
      `select distinct scope from identity.grant_given join identity."user" on "user".id = account_id
       where role = $1 and disabled_at is null order by 1`,
      [role],
    );
    return rows.map(({ scope }) => scope);
  }

  /** Giving what somebody has already changes nothing. @throws Refusal not-found */
  async give(accountId: string, { role, scope }: Grant): Promise<void> {
    const { database, ids, clock } = this.surroundings;
    await database.transaction(async (tx) => {
      const known = await tx.query('select 1 as one from identity."user" where id = $1', [accountId]);
      if (known.length === 0) throw new Refusal('not-found');
      const [given] = await tx.query<{ id: string }>(
        `insert into identity.grant_given (id, account_id, role, scope, given_by, at) values ($1, $2, $3, $4, $5, $6)
         on conflict do nothing returning id`,
        [ids.next(), accountId, role, scope, currentScope()?.actor ?? 'system:identity', clock.now()],
      );
      if (!given) return;
      await this.events.publish(tx, GrantGivenV1, accountId, { grantId: given.id, accountId, role, scope });
      await tx.audit('grant-given', accountId, { role, scope });
    });
  }

  /** @throws Refusal not-found, last-administrator */
  async withdraw(id: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const [held] = await tx.query<{ account_id: string } & Grant>(
        'select account_id, role, scope from identity.grant_given where id = $1',
        [id],
      );
      if (held?.role === 'admin' && held.scope === '*') await this.administrators.assertAnother(tx, held.account_id);
      const [gone] = await tx.query<{ account_id: string } & Grant>(
        'delete from identity.grant_given where id = $1 returning account_id, role, scope',
        [id],
      );
      if (!gone) throw new Refusal('not-found');
      const { account_id: accountId, role, scope } = gone;
      await this.events.publish(tx, GrantWithdrawnV1, accountId, { grantId: id, accountId, role, scope });
      await tx.audit('grant-withdrawn', accountId, { role, scope });
    });
  }
}
