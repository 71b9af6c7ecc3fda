export interface ReadableEntry {
  id: string;
  code: string;
  title: string;
  fieldCode: string;
  /** Title and dossier, for the words of an expertise. */
  text: string;
}

export interface Reader {
  id: string;
  accountId: string;
  name: string;
  fieldCodes: string[];
  organisationId: string | null;
  expertise: string[];
  maxLoad: number | null;
}

export const conflict = -1;
const own = { named: 100, general: 60 };
const perWord = 10;
const mostForWords = 40;

/**
 * How well each judge fits each entry, `[entry][judge]`. The field is required: a judge who named it fits better than one who reads all;
 * words of the judge's expertise in the entry add to it. The last digit is drawn from the ids, the same every time: among equals it mixes
 * the panels, so that judges can be compared through the entries that they share.
 */
export function affinities(
  entries: readonly ReadableEntry[],
  judges: readonly Reader[],
  isBlocked: (entryId: string, judgeId: string) => boolean,
): number[][] {
  const words = judges.map(({ expertise }) => expertise.map(fold));
  return entries.map((entry) => {
    const text = fold(entry.text);
    return judges.map((judge, index) => {
      const field = fieldFit(entry, judge);
      if (field === conflict || isBlocked(entry.id, judge.id)) return conflict;
      const found = words[index]!.filter((word) => text.includes(word)).length;
      return field + Math.min(mostForWords, found * perWord) + digitOf(entry.id + judge.id);
    });
  });
}

function fieldFit({ fieldCode }: ReadableEntry, { fieldCodes }: Reader): number {
  if (fieldCodes.length === 0) return own.general;
  return fieldCodes.includes(fieldCode) ? own.named : conflict;
}

/** For comparing words: no marks, no capitals. NFD leaves đ whole. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** FNV-1a, mixed once more since its low bits follow the last letters. */
function digitOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % 10;
}
