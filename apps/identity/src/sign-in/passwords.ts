import { availableParallelism } from 'node:os';
import { Injectable, Logger } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { APIError } from 'better-auth/api';
import { verifyPassword } from 'better-auth/crypto';
import { AccountEvents } from '../accounts/account-events.js';
import { argon2id, isArgon2idOf, isOutdated } from './argon2id.js';
import { FewAtOnce, Full } from './few-at-once.js';

/** One core is left for all else, since people hand in and save while others sign in; who waits behind fifty waits two seconds. */
const hashing = new FewAtOnce(Math.max(1, Math.min(2, availableParallelism() - 1)), 50);

/** Passwords at rest: argon2id, one or two at once, and renewed at sign-in where they were kept in another way. */
@Injectable()
export class Passwords {
  private readonly logger = new Logger('Passwords');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly events: AccountEvents,
  ) {}

  /** @throws APIError too many at once */
  readonly hash = (password: string): Promise<string> => this.inTurn(() => argon2id(password));

  /** @throws APIError too many at once */
  readonly verify = async ({ hash, password }: { hash: string; password: string }): Promise<boolean> => {
    const isOwn = hash.startsWith('$argon2id$');
    const right = await this.inTurn(() =>
      isOwn ? isArgon2idOf(hash, password) : verifyPassword({ hash, password }).catch(() => false),
    );
    if (right && isOutdated(hash)) await this.renew(hash, password);
    return right;
  };

  /** Who holds the mailed link has the mailbox. Also the tokens that were given out end. */
  readonly wasReset = async ({ user }: { user: { id: string } }): Promise<void> => {
    await this.surroundings.database.query('update identity."user" set "emailVerified" = true where id = $1', [
      user.id,
    ]);
    await this.events.sessionEnded(user.id);
  };

  /** A hash with its salt stands for one account alone. Signing in does not fail for it. */
  private async renew(hash: string, password: string): Promise<void> {
    try {
      const renewed = await this.hash(password);
      await this.surroundings.database.query('update identity.account set password = $2 where password = $1', [
        hash,
        renewed,
      ]);
    } catch (error) {
      this.logger.warn(`a password was not renewed: ${String(error)}`);
    }
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await hashing.run(work);
    } catch (error) {
      if (error instanceof Full) throw new APIError('TOO_MANY_REQUESTS', { message: 'too many at once' });
      throw error;
    }
  }
}
