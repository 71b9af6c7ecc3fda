import type { NominatingBodyInOverview } from '../api/nominations.js';

/** Whether a letter would reach somebody who can still send: an officer of a body whose quota is not used up. */
export function mayBeReminded({
  sent,
  quota,
  hasOfficer,
}: Pick<NominatingBodyInOverview, 'sent' | 'quota' | 'hasOfficer'>) {
  return hasOfficer && sent < quota;
}
