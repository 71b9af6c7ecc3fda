import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { shortestAlone, shortestWithFactor, weaknessOf } from './password-rules.js';

interface Person {
  id?: string;
  words: string[];
  hasFactor: boolean;
}

/** Every way by which a password is set, before better-auth sets it. */
@Injectable()
export class NewPasswords {
  constructor(private readonly database: Database) {}

  /** @throws Refusal password-too-short, password-guessable */
  async check(path: string, body: unknown, accountId?: string): Promise<void> {
    const password = passwordIn(path, body);
    if (password === undefined) return;
    const { words, hasFactor } = await this.personOf(body, accountId);
    const shortest = hasFactor ? shortestWithFactor : shortestAlone;
    const weakness = weaknessOf(password, { shortest, words });
    if (weakness) throw new Refusal(weakness, { shortest });
  }

  /** @param accountId whose password it is; one that is short is remembered as such, since it may not stand alone */
  async wasSet(path: string, body: unknown, accountId?: string): Promise<void> {
    const password = passwordIn(path, body);
    if (password === undefined || !accountId) return;
    await this.database.query(
      'update identity.account set short_password = $2 where "userId" = $1 and password is not null',
      [accountId, [...password.normalize('NFC')].length < shortestAlone],
    );
  }

  /** Whose a letter's token is; undefined where it has ended. */
  async personOfLetter(path: string, body: unknown): Promise<string | undefined> {
    const { token } = (body ?? {}) as { token?: unknown };
    if (path !== '/reset-password' || typeof token !== 'string') return undefined;
    const [row] = await this.database.query<{ value: string }>(
      'select value from identity.verification where identifier = $1 and "expiresAt" > now()',
      [`reset-password:${token}`],
    );
    return row?.value;
  }

  private async personOf(body: unknown, accountId: string | undefined): Promise<Person> {
    if (!accountId) {
      const { name, email } = (body ?? {}) as { name?: unknown; email?: unknown };
      return { words: [name, email].filter((word) => typeof word === 'string'), hasFactor: false };
    }
    const [row] = await this.database.query<{ name: string; email: string; stands: boolean }>(
      `select name, email, exists (select 1 from identity.totp where account_id = u.id and confirmed_at is not null)
                        or exists (select 1 from identity.passkey where "userId" = u.id) as stands
         from identity."user" u where id = $1`,
      [accountId],
    );
    return { words: row ? [row.name, row.email] : [], hasFactor: row?.stands ?? false };
  }
}

function passwordIn(path: string, body: unknown): string | undefined {
  const { password, newPassword } = (body ?? {}) as { password?: unknown; newPassword?: unknown };
  const found =
    path === '/sign-up/email'
      ? password
      : ['/reset-password', '/change-password'].includes(path)
        ? newPassword
        : undefined;
  return typeof found === 'string' ? found : undefined;
}
