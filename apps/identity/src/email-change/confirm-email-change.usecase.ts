import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { AccountLetters } from '../sign-in/account-letters.js';
import { EmailChangeStore } from './email-change.store.js';
import { MovedAccount } from './moved-account.js';

const undoMs = 7 * 86_400_000;

/** The new address is the person's: it takes the place of the old one, which gets a letter with a way back. */
@Injectable()
export class ConfirmEmailChange {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly store: EmailChangeStore,
    private readonly account: MovedAccount,
    private readonly letters: AccountLetters,
  ) {}

  /** @param kept the session that goes on, of whomever it is. @throws Refusal link-ended, try-again */
  async execute(token: string, kept: string | undefined): Promise<void> {
    const { clock, database } = this.surroundings;
    const at = clock.now();
    await database.transaction(async (tx) => {
      const change = await this.store.pending(tx, token, at);
      // Taken meanwhile: said as if the link had ended, so that nobody learns whose address it is.
      if (!change || (await this.store.isTaken(change.newEmail))) throw new Refusal('link-ended');
      const { accountId, name, locale, oldEmail, newEmail } = change;
      const undo = { token: randomBytes(24).toString('base64url'), at, until: new Date(at.getTime() + undoMs) };
      await this.store.setEmail(tx, accountId, newEmail);
      await this.store.done(tx, change, undo);
      await this.account.moved(tx, { accountId, from: oldEmail, kept });
      await tx.audit('email-changed', accountId);
      const before = { id: accountId, email: oldEmail, name, locale };
      await this.letters.tellWithLink('restore-email', before, undo);
    });
  }
}
