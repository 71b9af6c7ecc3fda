import type { Entry } from '../api/registration.js';

/** What is said of a dossier that lacks nothing; `clear` where the nomination lacks nothing either. */
export function readyKey({ state }: Pick<Entry, 'state'>, nominated: boolean, clear: boolean) {
  if (state !== 'draft' && state !== 'returned') return nominated ? 'readySent' : 'handedIn';
  if (!nominated) return 'ready';
  return clear ? 'readyToSend' : 'readyNominated';
}
