import { toneKey } from '@sangtao/fair-judging/vietnamese-text';
import { toldApart } from './homographs.js';

/** One syllable of Vietnamese, or one word of another language. */
export interface Syllable {
  /** Equal for the same syllable in NFC and NFD, in both tone placements, with i or y. */
  readonly key: string;
  /** As written, in lower case, for people. */
  readonly said: string;
}

const WORD = /[\p{L}\p{N}\p{Mn}]+/gu;
/** lý = lí, kỹ = kĩ, quý = quí: one syllable in two spellings; thúy and thúi are two. */
const OPEN_Y = /^(h|k|l|m|qu|s|t|v)y(\d?)$/;
/** English only: no Vietnamese syllable ends in s. */
const PLURAL = /(?<=[a-z]{3})s$/;
const CLAUSE_END = /[.,;:!?()–\n]+/;

/** Texts repeat their words: most keys are computed once. */
const known = new Map<string, Syllable>();
const MOST_KNOWN = 100_000;

function syllable(said: string): Syllable {
  const before = known.get(said);
  if (before !== undefined) return before;
  const one = { said, key: toneKey(said).replace(OPEN_Y, '$1i$2').replace(PLURAL, '') };
  if (known.size === MOST_KNOWN) known.clear();
  known.set(said, one);
  return one;
}

function syllables(clause: string): Syllable[] {
  const written = clause.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return toldApart(written.map(syllable));
}

/** The text cut where a reader pauses; words of two clauses do not belong together. */
export function clauses(text: string): Syllable[][] {
  return text
    .split(CLAUSE_END)
    .map(syllables)
    .filter((clause) => clause.length > 0);
}

/** The same keys for a plain phrase, such as one of the thesaurus. */
export function keysOf(phrase: string): string[] {
  return syllables(phrase).map(({ key }) => key);
}
