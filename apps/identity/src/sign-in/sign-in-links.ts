import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { linkSeconds } from '../identity.config.js';
import { Auth } from './auth.js';
import { MailLinks } from './mail-links.js';

/** Links by which another service lets a person in once, as better-auth's own e-mail links. */
@Injectable()
export class SignInLinks {
  constructor(
    private readonly auth: Auth,
    private readonly links: MailLinks,
    private readonly surroundings: Surroundings,
  ) {}

  /** @param path of the portal, where the person arrives */
  async make(email: string, path: string): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    const { internalAdapter } = await this.auth.engine.$context;
    await internalAdapter.createVerificationValue({
      identifier: `magic-link:${createHash('sha256').update(token).digest('base64url')}`,
      value: JSON.stringify({ type: 'magic-link', email }),
      expiresAt: new Date(this.surroundings.clock.now().getTime() + linkSeconds * 1000),
    });
    return this.links.make('sign-in-link', token, path);
  }
}
