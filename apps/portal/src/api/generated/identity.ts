// Made by scripts/api-client.mjs from /api/identity/openapi.json: change the service, then `npm run api-client`.

export interface Account {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  locale: 'vi' | 'en';
  provinceCode: string | null;
}

export interface AppCodeInput {
  code: string;
}

export interface ChangeMeInput {
  name?: string | null;
  locale?: 'vi' | 'en' | null;
  provinceCode?: string | null;
}

export interface CodeInput {
  code: string;
}

export interface EmailInput {
  email: string;
}

export interface Erasure {
  dueAt: string | null;
  hindrances: Hindrance[];
}

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

export interface GivenGrant {
  accountId: string;
  role: 'admin' | 'organiser' | 'officer' | 'judge' | 'chair' | 'nominator';
  scope: string;
}

export interface Grant {
  role: 'admin' | 'organiser' | 'officer' | 'judge' | 'chair' | 'nominator';
  scope: string;
}

export interface GrantInput {
  email?: string;
  accountId?: string | null;
  role: 'admin' | 'organiser' | 'officer' | 'nominator';
  scope: string;
}

export interface HeldGrant {
  id: string;
  role: 'admin' | 'organiser' | 'officer' | 'judge' | 'chair' | 'nominator';
  scope: string;
  name: string;
  email: string;
}

export interface Hindrance {
  kind: 'entry' | 'round' | 'administrator';
  code: string | null;
}

export interface KeySet {
  keys: Record<string, unknown>[];
}

export interface MailLinkInput {
  token: string;
}

export interface Organisation {
  id: string;
  nameVi: string;
  nameEn: string;
  kind: string;
  provinceCode: string | null;
}

export interface ParkedActed {
  empty: boolean;
}

export interface ParkedEvent {
  id: string;
  topic: string;
  key: string;
  state: 'failed' | 'not-yet' | 'waiting' | 'undecodable';
  error: string | null;
  tries: number;
  parkedAt: string;
}

export interface ParkedEventInput {
  id: string;
  reason: string;
}

export interface ParkedKeyInput {
  topic: 'identity.account' | 'registration.edition' | 'registration.entry' | 'judging.judge' | 'judging.round' | 'judging.score-sheet' | 'awards.result' | 'awards.honour' | 'awards.work' | 'notifications.message' | 'gatherings.gathering' | 'gatherings.delegate' | 'gatherings.booth' | 'gatherings.report' | 'exchange.listing' | 'exchange.meeting' | 'exchange.agreement' | 'exchange.report';
  key: string;
  reason: string;
}

export interface Passkey {
  id: string;
  name: string | null;
  createdAt: string | null;
  backedUp: boolean;
}

export interface PasskeyNameInput {
  name: string;
}

export interface PasswordInput {
  password: string;
}

export interface Person {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  createdAt: string;
  signedInAt: string | null;
  closedAt: string | null;
  hasPassword: boolean;
  hasSecondFactor: boolean;
  secondFactorRequired: boolean;
  sessions: number;
  grants: Grant[];
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  errors?: FieldError[];
  data?: Record<string, unknown>;
  requestId: string;
}

export interface Province {
  code: string;
  nameVi: string;
  nameEn: string;
}

export interface ReasonInput {
  reason: string;
}

export interface RecoveryCodes {
  recoveryCodes: string[];
}

export interface SecondFactor {
  app: boolean;
  recoveryCodesLeft: number;
  passkeys: Passkey[];
  hasPassword: boolean;
  required: boolean;
}

export interface SecondFactorBegun {
  seed: string;
  address: string;
}

export interface ServiceState {
  context: string;
  version: string;
  startedAt: string;
  live: boolean;
  lag: number;
  outbox: number;
  outboxSeconds: number;
  parkedKeys: number;
  parkedEvents: number;
  dueSoon: number;
  detail: string | null;
  database: {
    inUse: number;
    idle: number;
    waiting: number;
    max: number;
    clockDifferenceMs: number;
    line: 'safe' | 'unverified' | 'plain';
  };
  disk: {
    freeBytes: number;
    sizeBytes: number;
  } | null;
  backup: {
    finishedAt: string;
    bytes: number;
    to: string;
  } | null;
  stored: {
    files: number;
    bytes: number;
  } | null;
}

export interface SignInWays {
  issuer: string | null;
}

export interface SignedIn {
  signedIn: boolean;
  toConfirm: ('code' | 'passkey')[];
}

export interface SignedInDevice {
  id: string;
  userAgent: string | null;
  ipAddress: string | null;
  createdAt: string;
  seenAt: string;
  current: boolean;
}

export interface Token {
  token: string;
  expiresAt: string;
  account: Account;
  grants: Grant[];
  withheld: Grant[];
}

export interface TokenInput {
  idle?: boolean | null;
}

export interface IdentityOperations {
  /** My account */
  'GET /identity/me': {
    answer: Account;
  };
  /** Changes my account */
  'PATCH /identity/me': {
    body: ChangeMeInput;
    answer: Account;
  };
  /** Finds accounts */
  'GET /identity/accounts': {
    query?: { q?: string; role?: 'admin' | 'organiser' | 'officer' | 'judge' | 'chair' | 'nominator'; scope?: string; cursor?: string; limit?: number };
    answer: {
      items: Account[];
      nextCursor: string | null;
    };
  };
  /** Confirms by a code that it is the person */
  'POST /identity/confirmations/code': {
    body: CodeInput;
    answer: {
    };
  };
  /** Confirms by the password that it is the person */
  'POST /identity/confirmations/password': {
    body: PasswordInput;
    answer: {
    };
  };
  /** The 34 provinces */
  'GET /identity/provinces': {
    answer: {
      items: Province[];
      nextCursor: string | null;
    };
  };
  /** Organisations */
  'GET /identity/organisations': {
    query?: { q?: string };
    answer: {
      items: Organisation[];
      nextCursor: string | null;
    };
  };
  /** Asks for another address, which gets a letter */
  'POST /identity/me/email': {
    body: EmailInput;
    answer: {
    };
  };
  /** Confirms the new address */
  'POST /identity/mail-links/change-email': {
    body: MailLinkInput;
    answer: {
    };
  };
  /** This was not me: takes the address before back */
  'POST /identity/mail-links/restore-email': {
    body: MailLinkInput;
    answer: {
    };
  };
  /** Whether I asked to be erased */
  'GET /identity/me/erasure': {
    answer: Erasure;
  };
  /** Asks to be erased after seven days */
  'POST /identity/me/erasure': {
    answer: Erasure;
  };
  /** Takes it back */
  'DELETE /identity/me/erasure': {
    answer: undefined;
  };
  /** The grants that are held */
  'GET /identity/grants': {
    answer: {
      items: HeldGrant[];
      nextCursor: string | null;
    };
  };
  /** Gives a grant */
  'POST /identity/grants': {
    body: GrantInput;
    answer: GivenGrant;
  };
  /** Withdraws a grant */
  'DELETE /identity/grants/{id}': {
    path: { id: string };
    answer: undefined;
  };
  /** Signs in by the link of an e-mail */
  'POST /identity/mail-links/sign-in': {
    body: MailLinkInput;
    answer: {
    };
  };
  /** Confirms an address */
  'POST /identity/mail-links/verify-email': {
    body: MailLinkInput;
    answer: {
    };
  };
  /** Names a passkey */
  'PATCH /identity/passkeys/{id}': {
    path: { id: string };
    body: PasskeyNameInput;
    answer: undefined;
  };
  /** Removes a passkey */
  'DELETE /identity/passkeys/{id}': {
    path: { id: string };
    answer: undefined;
  };
  /** Finds people, with how their accounts stand */
  'GET /identity/people': {
    query?: { q?: string; cursor?: string; limit?: number };
    answer: {
      items: Person[];
      nextCursor: string | null;
    };
  };
  /** Closes an account, with a reason; its sessions end at once */
  'POST /identity/accounts/{id}/disable': {
    path: { id: string };
    body: ReasonInput;
    answer: undefined;
  };
  /** Opens an account again, with a reason */
  'POST /identity/accounts/{id}/enable': {
    path: { id: string };
    body: ReasonInput;
    answer: undefined;
  };
  /** Takes a lost second factor away, with a reason; the person gets a letter and signs in again */
  'POST /identity/accounts/{id}/reset-second-factor': {
    path: { id: string };
    body: ReasonInput;
    answer: undefined;
  };
  /** Signs a person out everywhere, with a reason */
  'POST /identity/accounts/{id}/end-sessions': {
    path: { id: string };
    body: ReasonInput;
    answer: undefined;
  };
  /** My second factor */
  'GET /identity/second-factor': {
    answer: SecondFactor;
  };
  /** Begins to set up an app that shows codes */
  'POST /identity/second-factor/app': {
    answer: SecondFactorBegun;
  };
  /** Removes the app that shows codes */
  'DELETE /identity/second-factor/app': {
    answer: undefined;
  };
  /** Confirms the app by a code; answers with recovery codes */
  'POST /identity/second-factor/app/confirm': {
    body: AppCodeInput;
    answer: RecoveryCodes;
  };
  /** Makes new recovery codes; the old ones end */
  'POST /identity/second-factor/recovery-codes': {
    answer: RecoveryCodes;
  };
  /** The devices that are signed in */
  'GET /identity/sessions': {
    answer: {
      items: SignedInDevice[];
    };
  };
  /** Signs every other device out */
  'DELETE /identity/sessions': {
    answer: undefined;
  };
  /** Signs a device out */
  'DELETE /identity/sessions/{id}': {
    path: { id: string };
    answer: undefined;
  };
  /** Whether somebody is signed in */
  'GET /identity/session': {
    answer: SignedIn;
  };
  /** A token from the session of the cookie */
  'POST /identity/token': {
    body: TokenInput;
    answer: Token;
  };
  /** How one may sign in here */
  'GET /identity/sign-in-ways': {
    answer: SignInWays;
  };
  /** How the service runs */
  'GET /identity/operations': {
    answer: ServiceState;
  };
  /** The events that are parked */
  'GET /identity/operations/parked': {
    answer: {
      items: ParkedEvent[];
      nextCursor: string | null;
    };
  };
  /** Tries the events of a key again */
  'POST /identity/operations/parked/redrive': {
    body: ParkedKeyInput;
    answer: ParkedActed;
  };
  /** Gives up a parked event */
  'POST /identity/operations/parked/skip': {
    body: ParkedEventInput;
    answer: ParkedActed;
  };
  /** Signs up; a message verifies the address */
  'POST /identity/auth/sign-up/email': {
    body: {
      name: string;
      email: string;
      password: string;
      locale?: 'vi' | 'en';
      callbackURL?: string;
    };
    answer: Record<string, unknown> | null;
  };
  /** Signs in by password */
  'POST /identity/auth/sign-in/email': {
    body: {
      email: string;
      password: string;
    };
    answer: Record<string, unknown> | null;
  };
  /** Sends a link that signs in */
  'POST /identity/auth/sign-in/magic-link': {
    body: {
      email: string;
      callbackURL?: string;
    };
    answer: Record<string, unknown> | null;
  };
  /** Signs in by the configured issuer; answers where to go */
  'POST /identity/auth/sign-in/social': {
    body: {
      provider: 'oidc';
      callbackURL?: string;
      errorCallbackURL?: string;
      disableRedirect?: boolean;
    };
    answer: Record<string, unknown> | null;
  };
  /** Signs out */
  'POST /identity/auth/sign-out': {
    body: {
    };
    answer: Record<string, unknown> | null;
  };
  /** Sends a message to set a new password */
  'POST /identity/auth/request-password-reset': {
    body: {
      email: string;
      redirectTo?: string;
    };
    answer: Record<string, unknown> | null;
  };
  /** Sets a new password */
  'POST /identity/auth/reset-password': {
    body: {
      token: string;
      newPassword: string;
    };
    answer: Record<string, unknown> | null;
  };
  /** Changes the password; other sessions end */
  'POST /identity/auth/change-password': {
    body: {
      currentPassword: string;
      newPassword: string;
    };
    answer: Record<string, unknown> | null;
  };
  /** Begins to sign in by a passkey */
  'GET /identity/auth/passkey/generate-authenticate-options': {
    answer: Record<string, unknown> | null;
  };
  /** Signs in by a passkey, which counts as both factors */
  'POST /identity/auth/passkey/verify-authentication': {
    body: {
      response: Record<string, unknown>;
    };
    answer: Record<string, unknown> | null;
  };
  /** Begins to add a passkey */
  'GET /identity/auth/passkey/generate-register-options': {
    answer: Record<string, unknown> | null;
  };
  /** Adds a passkey */
  'POST /identity/auth/passkey/verify-registration': {
    body: {
      response: Record<string, unknown>;
      name?: string;
    };
    answer: Record<string, unknown> | null;
  };
  /** The public keys by which tokens are checked (JWKS) */
  'GET /identity/jwks': {
    answer: KeySet;
  };
}
