import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { linkSeconds } from '../identity.config.js';
import { AccountsStore } from '../accounts/accounts.store.js';
import { AccountLetters } from '../sign-in/account-letters.js';
import { sharedSecret } from '../sign-in/shared-secret.js';
import { EmailChangeStore } from './email-change.store.js';

const day = 86_400_000;
/** Letters to addresses that somebody typed, a day. */
const most = 5;

/** A person asks for another address, which has to be confirmed there, in this browser. Whether somebody has it already nobody learns. */
@Injectable()
export class AskEmailChange {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly store: EmailChangeStore,
    private readonly accounts: AccountsStore,
    private readonly letters: AccountLetters,
  ) {}

  /** Within `sharedSecret.ask`. @throws Refusal same-email, too-many-requests */
  async execute(accountId: string, typed: string): Promise<void> {
    const { clock, database, ids } = this.surroundings;
    const newEmail = typed.toLowerCase();
    const [person] = await this.accounts.list([accountId]);
    if (!person) throw new Refusal('not-found');
    if (person.email === newEmail) throw new Refusal('same-email');
    const askedAt = clock.now();
    if ((await this.store.askedSince(accountId, new Date(askedAt.getTime() - day))) >= most) {
      throw new Refusal('too-many-requests');
    }
    const token = sharedSecret.make();
    const expiresAt = new Date(askedAt.getTime() + linkSeconds * 1000);
    await database.transaction(async (tx) => {
      await this.store.insert(tx, { id: ids.next(), accountId, newEmail, token, askedAt, expiresAt });
      await tx.audit('email-change-asked', accountId);
    });
    if (await this.store.isTaken(newEmail)) return;
    await this.letters.send('change-email', { ...person, email: newEmail }, sharedSecret.mailed(token));
  }
}
