import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Passwords } from '../sign-in/passwords.js';
import { Tries } from '../sign-in/tries.js';

/** The password of somebody who is signed in already. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly tries: Tries,
  ) {}

  /** @throws Refusal wrong-password, too-many-tries */
  async execute(person: { accountId: string; email: string; password: string }): Promise<void> {
    await this.tries.begin('password', person.email);
    const [row] = await this.database.query<{ password: string }>(
      `select password from identity.account where "userId" = $1 and password is not null`,
      [person.accountId],
    );
    if (!row || !(await this.passwords.verify({ hash: row.password, password: person.password }))) {
      throw new Refusal('wrong-password');
    }
    await this.tries.succeeded('password', person.email);
  }
}
