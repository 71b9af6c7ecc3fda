import { Injectable } from '@nestjs/common';
import { settings } from '@sangtao/service-kit/settings';
import { IdentitySettings } from '../identity.config.js';
import { isGuarded } from '../sessions/session-rules.js';
import { SessionsStore } from '../sessions/sessions.store.js';
import { SecondFactorStore } from './second-factor.store.js';

/** What a person has set up, as that person sees it. */
@Injectable()
export class SecondFactorView {
  constructor(
    private readonly store: SecondFactorStore,
    private readonly sessions: SessionsStore,
  ) {}

  async of(accountId: string) {
    const [totp, passkeys, recoveryCodesLeft, hasPassword, grants] = await Promise.all([
      this.store.totp(accountId),
      this.store.passkeys(accountId),
      this.store.recoveryCodesLeft(accountId),
      this.store.hasPassword(accountId),
      this.sessions.grantsOf(accountId),
    ]);
    const required = settings(IdentitySettings).secondFactor === 'required' && grants.some(isGuarded);
    return { app: !!totp?.confirmedAt, passkeys, recoveryCodesLeft, hasPassword, required };
  }
}
