import type { Meeting } from '../api/meetings.js';

/** A meeting that has a time took place once the time is over; nobody has to say so. */
export function shownState({ state, endsAt }: Pick<Meeting, 'state' | 'endsAt'>, now: Date) {
  return state === 'placed' && endsAt !== null && new Date(endsAt) <= now ? 'held' : state;
}
