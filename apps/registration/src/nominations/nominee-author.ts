import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { Author, Entry } from '../entries/entry.js';
import type { Nominee } from './nomination.js';

/**
 * Who is nominated made the work, and is named once: as its author where it has none yet, and under the name that is put right where the author
 * bears the one before. The same entry where nothing changes.
 */
export function withNomineeAsAuthor(entry: Entry, { team }: Rulebook, before: Nominee | null, name: string): Entry {
  const isNameless = entry.authors.every((author) => author.name.trim() === '');
  if (isNameless) return { ...entry, authors: [{ name, sharePercent: team.sharesTotal, leader: true }] };
  if (!before || before.name === name || !entry.authors.some((author) => author.name === before.name)) return entry;
  return {
    ...entry,
    authors: entry.authors.map((author) => (author.name === before.name ? { ...author, name } : author)),
  };
}

/** With whom the officer may begin: the leading author of the dossier, while nobody is named. */
export function proposedNominee(authors: readonly Author[]): { name: string; email: string } | null {
  const lead = authors.find(({ leader }) => leader) ?? authors[0];
  return lead && lead.name.trim() !== '' ? { name: lead.name, email: lead.email ?? '' } : null;
}
