// Made by scripts/api-client.mjs from /api/identity/openapi.json: change the service, then `npm run api-client`.

export interface Account {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  locale: 'vi' | 'en';
  provinceCode: string | null;
}

export interface ChangeMeInput {
  name?: string | null;
  locale?: 'vi' | 'en' | null;
  provinceCode?: string | null;
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
  topic: 'identity.account' | 'registration.edition' | 'registration.entry' | 'judging.judge' | 'judging.round' | 'judging.score-sheet' | 'awards.result' | 'awards.honour' | 'notifications.message';
  key: string;
  reason: string;
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
  detail: string | null;
  database: {
    inUse: number;
    idle: number;
    waiting: number;
    max: number;
    clockDifferenceMs: number;
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

export interface SignedIn {
  signedIn: boolean;
}

export interface Token {
  token: string;
  expiresAt: string;
  account: Account;
  grants: Grant[];
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
  /** Whether somebody is signed in */
  'GET /identity/session': {
    answer: SignedIn;
  };
  /** A token from the session of the cookie */
  'POST /identity/token': {
    answer: Token;
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
  /** Ends the other sessions */
  'POST /identity/auth/revoke-other-sessions': {
    body: {
    };
    answer: Record<string, unknown> | null;
  };
  /** The public keys by which tokens are checked (JWKS) */
  'GET /identity/jwks': {
    answer: KeySet;
  };
}
