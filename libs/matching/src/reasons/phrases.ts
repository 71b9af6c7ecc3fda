import type { AskedTerm } from '../scoring/question.js';

/** Shared words that belong together: a pair of syllables ("tiết kiệm") with the points of its halves, or one word. */
export interface Phrase {
  readonly phrase: string;
  readonly parts: readonly AskedTerm[];
}

const keysOf = (pair: AskedTerm) => pair.term.replace('pair:', '').split(' ');

/**
 * Each term goes into one phrase, so that the points still add up; half a Vietnamese word would tell a reader nothing. Pairs
 * that overlap make one phrase: "xử lý" and "lý nước" are "xử lý nước".
 */
export function phrases(terms: readonly AskedTerm[]): Phrase[] {
  const words = new Map(terms.filter(({ mention }) => mention.kind === 'word').map((one) => [one.term, one]));
  const joined: { phrase: string; parts: AskedTerm[]; last: string }[] = [];
  for (const pair of terms.filter(({ mention }) => mention.kind === 'pair')) {
    const [first = '', second = ''] = keysOf(pair);
    const halves = [first, second].flatMap((key) => words.get(`word:${key}`) ?? []);
    for (const { term } of halves) words.delete(term);
    const before = joined.find(({ last }) => last === first);
    if (before === undefined) {
      joined.push({ phrase: pair.mention.vi, parts: [...halves, pair], last: second });
    } else {
      before.phrase += pair.mention.vi.slice(pair.mention.vi.indexOf(' '));
      before.parts.push(...halves, pair);
      before.last = second;
    }
  }
  return [...joined, ...[...words.values()].map((one) => ({ phrase: one.mention.vi, parts: [one] }))];
}
