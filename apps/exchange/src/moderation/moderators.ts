import { hasRole, isAdmin, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';

/** The exchange belongs to no edition: whoever organises all of them looks after it. */
export function moderates(caller: Caller): boolean {
  return isAdmin(caller) || hasRole(caller, 'organiser', '*');
}

/** @throws Refusal not-found */
export function assertModerates(caller: Caller): void {
  if (!moderates(caller)) throw new Refusal('not-found');
}
