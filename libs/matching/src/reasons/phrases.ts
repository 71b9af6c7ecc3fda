import type { AskedTerm } from '../scoring/question.js';

/** Shared words that belong together, "tiết kiệm", or a single one. */
export interface Phrase {
  readonly phrase: string;
  readonly parts: readonly AskedTerm[];
}

/**
 * Words that stand side by side in the need become one phrase: half a Vietnamese word would tell a reader nothing. Each word
 * goes into one phrase, so that the points still add up.
 */
export function phrases(words: readonly AskedTerm[], neighbouring: readonly (readonly [string, string])[]): Phrase[] {
  const free = new Map(words.map((word) => [word.term, word]));
  const joined: AskedTerm[][] = [];
  for (const [first, second] of neighbouring) {
    const next = free.get(second);
    if (next === undefined || first === second) continue;
    const begun = joined.find((parts) => parts.at(-1)!.term === first);
    const before = free.get(first);
    if (begun !== undefined) begun.push(next);
    else if (before !== undefined) joined.push([before, next]);
    else continue;
    free.delete(first);
    free.delete(second);
  }
  const single = [...free.values()].map((word) => [word]);
  return [...joined, ...single].map((parts) => ({ phrase: parts.map(({ mention }) => mention.vi).join(' '), parts }));
}
