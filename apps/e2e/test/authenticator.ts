import { createHmac } from 'node:crypto';
import type { CDPSession, Page } from 'playwright-core';

/** What an authenticator app shows now for a key that was typed. */
export function codeFor(key: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...key.replaceAll(' ', '')].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'));
  const seed = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', seed).update(counter).digest();
  const number = digest.readUInt32BE(digest[19]! & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

interface Credential {
  credentialId: string;
  signCount: number;
}

/** Chromium's own virtual authenticator: the finger of a page. */
export class Finger {
  private constructor(
    private readonly session: CDPSession,
    private readonly authenticatorId: string,
  ) {}

  static async on(page: Page): Promise<Finger> {
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return new Finger(session, authenticatorId);
  }

  async verifies(isUserVerified: boolean): Promise<void> {
    await this.session.send('WebAuthn.setUserVerified', { authenticatorId: this.authenticatorId, isUserVerified });
  }

  /** As a copy of the device would count that was made before. */
  async countsBack(): Promise<void> {
    const { authenticatorId } = this;
    const { credentials } = await this.session.send('WebAuthn.getCredentials', { authenticatorId });
    for (const credential of credentials as Credential[]) {
      await this.session.send('WebAuthn.removeCredential', { authenticatorId, credentialId: credential.credentialId });
      await this.session.send('WebAuthn.addCredential', {
        authenticatorId,
        credential: { ...credential, signCount: 0 } as never,
      });
    }
  }
}
