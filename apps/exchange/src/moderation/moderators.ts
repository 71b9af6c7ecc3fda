import { hasRole, isAdmin, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';

/** The exchange belongs to no edition: whoever organises all of them looks after it. @throws Refusal not-found */
export function assertModerates(caller: Caller): void {
  if (!isAdmin(caller) && !hasRole(caller, 'organiser', '*')) throw new Refusal('not-found');
}
