import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { LastAdministrator } from '../grants/last-administrator.js';
import { EndSessions } from '../sessions/end-sessions.usecase.js';
import { AccountLetters, type Person } from '../sign-in/account-letters.js';
import { SecondFactorStore } from './second-factor.store.js';

/**
 * For who lost phone and recovery codes. The person signs in by what is left, and where the rights ask for a second factor they are held back until
 * there is a new one. A password that was too short to stand alone ends with it: the person sets another by a letter.
 */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly store: SecondFactorStore,
    private readonly sessions: EndSessions,
    private readonly administrators: LastAdministrator,
    private readonly letters: AccountLetters,
  ) {}

  /** @throws Refusal not-found, no-second-factor, last-administrator, try-again */
  async execute(id: string, reason: string): Promise<void> {
    await this.store.transaction(async (tx) => {
      await this.administrators.assertAnother(tx, id);
      const [person] = await tx.query<Person>(
        'select id, name, email, locale from identity."user" where id = $1 for update',
        [id],
      );
      if (!person) throw new Refusal('not-found');
      if (!(await this.store.standing(id)).any) throw new Refusal('no-second-factor');
      await this.store.removeAll(tx, id);
      await tx.audit('second-factor-reset', id, { reason });
      await this.sessions.execute(id, reason);
      await this.letters.tell('second-factor-reset', person, { path: '/account/security' });
    });
  }
}
