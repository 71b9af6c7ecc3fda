import type { EntryFile } from '../files/file.js';
import type { Subject } from './nomination.js';

/** Files of the dossier that whoever is asked reads. What proves a person's age is read by that person or the guardian, and by no unit. */
export function askedFiles({ nomination: { unitId }, entry, edition }: Subject): EntryFile[] {
  const proofOfAge = unitId === null ? undefined : edition.rulebook.ages?.evidence;
  return entry.files.filter(({ slot }) => slot !== proofOfAge);
}
