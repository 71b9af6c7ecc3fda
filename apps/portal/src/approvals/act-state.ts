import type { Act } from '../api/awards.js';

/** Where an act stands, for whoever looks at it. `late`: its moment has passed and nobody has approved. */
export type ActState = 'waiting' | 'late' | 'approved' | 'done';

/** @param published whether the result of the act's edition is public */
export function stateOf({ kind, approvedBy, publication }: Act, published: boolean, now: Date): ActState {
  if (approvedBy === null) {
    const at = publication?.publishAt;
    return at && new Date(at) <= now ? 'late' : 'waiting';
  }
  return kind !== 'publish' || published ? 'done' : 'approved';
}

/** What waits comes first, what is done last; within that, as it was asked, the newest first. */
export function inOrder(acts: Act[], published: boolean, now: Date): Act[] {
  const order: ActState[] = ['late', 'waiting', 'approved', 'done'];
  return acts.toSorted((a, b) => order.indexOf(stateOf(a, published, now)) - order.indexOf(stateOf(b, published, now)));
}
