import type { NominationItem } from '../api/nominations.js';

type Of = Pick<NominationItem, 'state' | 'entryState'>;

const ruled = ['returned', 'accepted', 'rejected'];

/** Once the secretariat has ruled on the dossier, its ruling is what the officer has to know; before, how far the confirmation is. */
export function standingOf({ state, entryState }: Of): { kind: 'entry' | 'nomination'; state: string } {
  return ruled.includes(entryState) ? { kind: 'entry', state: entryState } : { kind: 'nomination', state };
}
