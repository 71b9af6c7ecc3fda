import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KitSettings } from '@sangtao/service-kit/settings';

/** Without 0, 1, 8 and 9, which people take for letters. */
const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** Seeds and recovery codes at rest: who reads the tables without the service's secret can use neither. */
@Injectable()
export class FactorSecrets {
  private readonly seedKey: Buffer;
  private readonly codeKey: Buffer;

  constructor({ serviceSecret }: KitSettings) {
    const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', serviceSecret, '', purpose, 32));
    this.seedKey = derived('identity-totp-seeds');
    this.codeKey = derived('identity-recovery-codes');
  }

  /** AES-256-GCM, bound to the account: a seed that is copied to another row does not open there. */
  seal(seed: Buffer, accountId: string): string {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.seedKey, nonce).setAAD(Buffer.from(accountId));
    const sealed = Buffer.concat([cipher.update(seed), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
  }

  /** @throws Error where it was sealed for another account or with another secret */
  open(sealed: string, accountId: string): Buffer {
    const bytes = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', this.seedKey, bytes.subarray(0, 12)).setAAD(
      Buffer.from(accountId),
    );
    decipher.setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  }

  /** Eighty random bits each. */
  newRecoveryCodes(): string[] {
    return Array.from({ length: 10 }, () => {
      const letters = [...randomBytes(16)].map((byte) => alphabet[byte & 31]!).join('');
      return letters.match(/.{4}/g)!.join('-');
    });
  }

  hashOfRecoveryCode(code: string, accountId: string): string {
    const typed = code.toLowerCase().replace(/[^a-z2-7]/g, '');
    return createHmac('sha256', this.codeKey).update(`${accountId}:${typed}`).digest('hex');
  }
}
