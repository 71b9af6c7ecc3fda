import type { WrittenWord } from '../scoring/evidence.js';
import type { AskedTerm } from '../scoring/question.js';

/** Shared words as they stand in a text: "tiết kiệm", or a single one. */
export interface Phrase {
  readonly phrase: string;
  readonly parts: readonly AskedTerm[];
}

type Text = readonly (readonly WrittenWord[])[];
type Together = (first: WrittenWord, second: WrittenWord) => boolean;

/** Whether two words stand side by side in this text as well. */
export function besideIn(text: Text): Together {
  const pairs = new Set(text.flatMap((clause) => clause.slice(1).map(({ term }, i) => `${clause[i]!.term} ${term}`)));
  return (first, second) => pairs.has(`${first.term} ${second.term}`);
}

/**
 * The words as phrases of a text, the longest first: half a Vietnamese word would tell a reader nothing. Each counts in one phrase, so that the
 * points still add up, and is shown again where another word needs it: "bảo trì" and "bảo hành".
 * @param shown terms of all words that may stand in a phrase
 */
export function phrases(
  words: readonly AskedTerm[],
  { text, shown, together }: { text: Text; shown: ReadonlySet<string>; together: Together },
): Phrase[] {
  const left = new Map(words.map((word) => [word.term, word]));
  const runs = text.flatMap((clause) => runsIn(clause, shown, together)).sort((a, b) => b.length - a.length);
  return runs.flatMap((run) => {
    const parts = run.flatMap(({ term }) => left.get(term) ?? []).filter(({ term }) => left.delete(term));
    return parts.length === 0 ? [] : [{ phrase: run.map(({ said }) => said).join(' '), parts }];
  });
}

function runsIn(clause: readonly WrittenWord[], shown: ReadonlySet<string>, together: Together): WrittenWord[][] {
  const runs: WrittenWord[][] = [];
  clause.forEach((word, at) => {
    if (!shown.has(word.term)) return;
    const before = clause[at - 1];
    if (before && shown.has(before.term) && together(before, word)) runs.at(-1)!.push(word);
    else runs.push([word]);
  });
  return runs;
}
