import { hasRole, type Caller } from '@sangtao/service-kit/auth';
import type { Asked, Bodies } from './nominations.store.js';

/** The bodies that the caller nominates for; null for all of them. */
export function bodiesOf(caller: Caller): Bodies {
  if (hasRole(caller, 'nominator', '*')) return null;
  return caller.grants.filter(({ role }) => role === 'nominator').map(({ scope }) => scope);
}

/** The caller as somebody who may be asked: as a person, and for the units whose word the caller gives. */
export function askedAs({ accountId, grants }: Caller): Asked {
  const units = grants.filter(({ role, scope }) => role === 'nominator' && scope !== '*').map(({ scope }) => scope);
  return { accountId, units };
}
