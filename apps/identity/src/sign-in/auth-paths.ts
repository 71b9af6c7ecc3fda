export interface AuthPath {
  /** Of the session that asks. */
  needs: 'nothing' | 'session' | 'recent';
  /** What it does to sessions. */
  then?: 'begins' | 'begins-with-both' | 'proves' | 'renews' | 'ends';
  /** Its answer is passed on as it is. */
  tells?: boolean;
}

/** How long ago a person may have confirmed to be that person, before what would be worst in a stolen session. */
export const confirmedWithinMs = 600_000;

/** What of better-auth is open. Its links act when they are opened, which mail scanners do: see MailLinksController. */
export const authPaths: ReadonlyMap<string, AuthPath> = new Map<string, AuthPath>([
  ['POST /sign-up/email', { needs: 'nothing', tells: true }],
  ['POST /sign-in/email', { needs: 'nothing', then: 'begins' }],
  ['POST /sign-in/social', { needs: 'nothing', tells: true }],
  ['GET /callback/oidc', { needs: 'nothing', then: 'begins', tells: true }],
  ['POST /sign-in/magic-link', { needs: 'nothing', tells: true }],
  ['POST /sign-out', { needs: 'nothing', then: 'ends', tells: true }],
  ['POST /request-password-reset', { needs: 'nothing', tells: true }],
  ['POST /reset-password', { needs: 'nothing', tells: true }],
  ['POST /change-password', { needs: 'session', then: 'renews' }],
  ['GET /passkey/generate-authenticate-options', { needs: 'nothing', tells: true }],
  ['POST /passkey/verify-authentication', { needs: 'nothing', then: 'begins-with-both' }],
  ['GET /passkey/generate-register-options', { needs: 'recent', tells: true }],
  ['POST /passkey/verify-registration', { needs: 'recent', then: 'proves' }],
]);
