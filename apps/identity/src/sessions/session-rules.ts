import type { Grant, Proof } from '@sangtao/service-kit/auth';

/** Milliseconds: how long a session lives without being used, and at most. */
interface SessionLimits {
  idle: number;
  whole: number;
}

const minute = 60_000;
const day = 1440 * minute;

/** Who sees or decides about others' work. */
const strict: SessionLimits = { idle: 30 * minute, whole: 720 * minute };
/** Who works on an entry comes back to it for weeks. */
const lenient: SessionLimits = { idle: 7 * day, whole: 30 * day };

/** After so many days without use no session of anybody is alive. */
export const longestIdleDays = lenient.idle / day;

/** Roles whose holders must have a second factor. */
const guarded: readonly Grant['role'][] = ['admin', 'organiser', 'officer', 'chair'];

export function isGuarded({ role }: Grant): boolean {
  return guarded.includes(role);
}

function limitsFor(grants: Grant[]): SessionLimits {
  return grants.some((grant) => isGuarded(grant) || grant.role === 'judge') ? strict : lenient;
}

export interface SessionState {
  createdAt: Date;
  seenAt: Date;
  /** The last sign-in or confirmation by password. */
  confirmedAt: Date;
  secondFactorAt: Date | null;
  /** A link from an e-mail began it, and nothing stronger was shown since. */
  byLink: boolean;
  grants: Grant[];
  /** By what this account can confirm to be its person; empty where it has no second factor. */
  factors: ('code' | 'passkey')[];
}

export function isOver({ createdAt, seenAt, grants }: SessionState, now: Date): boolean {
  const { idle, whole } = limitsFor(grants);
  return now.getTime() - seenAt.getTime() > idle || now.getTime() - createdAt.getTime() > whole;
}

/** The account has a second factor that this session did not show: it counts as nothing yet. */
export function isHalf({ factors, secondFactorAt }: SessionState): boolean {
  return factors.length > 0 && secondFactorAt === null;
}

/** When this session last proved whose it is, by the strongest that the account has. */
export function provedAt({ factors, secondFactorAt, confirmedAt }: SessionState): Date {
  return factors.length > 0 && secondFactorAt ? secondFactorAt : confirmedAt;
}

export function proofOf({ secondFactorAt, byLink }: SessionState): Proof {
  if (secondFactorAt) return 'second-factor';
  return byLink ? 'link' : 'password';
}

/** What is held back until the account has a second factor. */
export function withheldFrom({ grants, factors }: SessionState, secondFactor: 'required' | 'offered'): Grant[] {
  return secondFactor === 'required' && factors.length === 0 ? grants.filter(isGuarded) : [];
}
