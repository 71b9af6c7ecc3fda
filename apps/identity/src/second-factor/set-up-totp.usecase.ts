import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Tries } from '../sign-in/tries.js';
import { FactorSecrets } from './factor-secrets.js';
import { SecondFactorStore } from './second-factor.store.js';
import { addressOf, base32, newSeed, stepOf } from './totp.js';

/** An app on the person's phone becomes the second factor once a code shows that it has the seed. */
@Injectable()
export class SetUpTotp {
  constructor(
    private readonly store: SecondFactorStore,
    private readonly secrets: FactorSecrets,
    private readonly tries: Tries,
    private readonly surroundings: Surroundings,
  ) {}

  /** @throws Refusal second-factor-stands */
  async begin(accountId: string): Promise<{ seed: string; address: string }> {
    const [account] = await this.store.emailOf(accountId);
    const seed = newSeed();
    const kept = await this.store.beginTotp(accountId, this.secrets.seal(seed, accountId));
    if (!kept) throw new Refusal('second-factor-stands');
    return {
      seed: base32(seed),
      address: addressOf(seed, { issuer: 'Sangtao', account: account?.email ?? accountId }),
    };
  }

  /** @returns new recovery codes, told this once. @throws Refusal wrong-code, second-factor-stands, too-many-tries */
  async finish(accountId: string, code: string): Promise<string[]> {
    const { clock, database } = this.surroundings;
    const totp = await this.store.totp(accountId);
    if (totp?.confirmedAt) throw new Refusal('second-factor-stands');
    await this.tries.begin('code', accountId);
    const now = clock.now();
    const step = totp && stepOf(code, this.secrets.open(totp.seed, accountId), { now, lastStep: totp.lastStep });
    if (!step || !(await this.store.useStep(accountId, step))) throw new Refusal('wrong-code');
    await this.tries.succeeded('code', accountId);
    const codes = this.secrets.newRecoveryCodes();
    await database.transaction(async (tx) => {
      await this.store.confirmTotp(tx, accountId, now);
      await this.store.replaceRecoveryCodes(tx, accountId, this.hashes(codes, accountId));
      await tx.audit('second-factor-set-up', accountId);
    });
    return codes;
  }

  /** The old ones end. @throws Refusal second-factor-missing */
  async renewRecoveryCodes(accountId: string): Promise<string[]> {
    if (!(await this.store.standing(accountId)).any) throw new Refusal('second-factor-missing');
    const codes = this.secrets.newRecoveryCodes();
    await this.surroundings.database.transaction(async (tx) => {
      await this.store.replaceRecoveryCodes(tx, accountId, this.hashes(codes, accountId));
      await tx.audit('recovery-codes-renewed', accountId);
    });
    return codes;
  }

  /** With its recovery codes, where nothing else stands. @throws Refusal second-factor-missing, password-short-alone */
  async remove(accountId: string): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      if (!(await this.store.removeTotp(tx, accountId))) throw new Refusal('second-factor-missing');
      await this.store.afterRemoval(tx, accountId);
      await tx.audit('second-factor-removed', accountId);
    });
  }

  private hashes(codes: string[], accountId: string): string[] {
    return codes.map((code) => this.secrets.hashOfRecoveryCode(code, accountId));
  }
}
