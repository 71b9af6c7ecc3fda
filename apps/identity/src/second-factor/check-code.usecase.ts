import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Tries } from '../sign-in/tries.js';
import { FactorSecrets } from './factor-secrets.js';
import { SecondFactorStore } from './second-factor.store.js';
import { stepOf } from './totp.js';

/** A code of the person's app, or one of the recovery codes; each works once. */
@Injectable()
export class CheckCode {
  constructor(
    private readonly store: SecondFactorStore,
    private readonly secrets: FactorSecrets,
    private readonly tries: Tries,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal wrong-code, too-many-tries */
  async execute(accountId: string, code: string): Promise<void> {
    await this.tries.begin('code', accountId);
    const right = /^\d{6}$/.test(code) ? await this.isOfApp(accountId, code) : await this.isRecovery(accountId, code);
    if (!right) throw new Refusal('wrong-code');
    await this.tries.succeeded('code', accountId);
  }

  private async isOfApp(accountId: string, code: string): Promise<boolean> {
    const totp = await this.store.totp(accountId);
    if (!totp?.confirmedAt) return false;
    const seed = this.secrets.open(totp.seed, accountId);
    const step = stepOf(code, seed, { now: this.surroundings.clock.now(), lastStep: totp.lastStep });
    return step !== null && this.store.useStep(accountId, step);
  }

  private async isRecovery(accountId: string, code: string): Promise<boolean> {
    const { clock, database } = this.surroundings;
    const hash = this.secrets.hashOfRecoveryCode(code, accountId);
    return database.transaction(async (tx) => {
      const used = await this.store.useRecoveryCode(accountId, hash, clock.now());
      if (used) await tx.audit('recovery-code-used', accountId);
      return used;
    });
  }
}
