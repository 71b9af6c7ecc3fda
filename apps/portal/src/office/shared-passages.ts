import { fold } from '../format/fold.js';

export interface Piece {
  text: string;
  shared: boolean;
}

/** As the service compares: runs of four words; what is shorter than eight words in a row is chance. */
const wordsPerRun = 4;
const shortestPassage = 8;

/** A word as texts are compared: without accents, case and punctuation. */
const bare = (word: string) => fold(word).replace(/[^\p{L}\p{N}]+/gu, '');

interface Word {
  /** Its place among the tokens of the text. */
  token: number;
  bare: string;
}

function wordsOf(tokens: string[]): Word[] {
  return tokens.flatMap((token, index) => (bare(token) === '' ? [] : [{ token: index, bare: bare(token) }]));
}

function runsOf(words: Word[]): string[] {
  return words.slice(0, Math.max(0, words.length - wordsPerRun + 1)).map((_, at) =>
    words
      .slice(at, at + wordsPerRun)
      .map((word) => word.bare)
      .join(' '),
  );
}

/** All runs of the other work's texts, to look for in this one's. */
export function runsIn(texts: string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => runsOf(wordsOf(text.split(/\s+/u)))));
}

/** The text in pieces, those marked that stand in the other work too. Nothing of the text is lost. */
export function pieces(text: string, others: ReadonlySet<string>): Piece[] {
  const tokens = text.split(/(\s+)/u);
  const words = wordsOf(tokens);
  const found = runsOf(words).map((run) => others.has(run));
  const marked = new Array<boolean>(tokens.length).fill(false);
  for (let start = 0; start < found.length; start++) {
    if (!found[start]) continue;
    let end = start;
    while (found[end + 1]) end++;
    const last = end + wordsPerRun - 1;
    if (last - start + 1 >= shortestPassage) marked.fill(true, words[start]!.token, words[last]!.token + 1);
    start = end;
  }
  return joined(tokens, marked);
}

function joined(tokens: string[], marked: boolean[]): Piece[] {
  const found: Piece[] = [];
  tokens.forEach((token, index) => {
    const last = found.at(-1);
    if (token === '') return;
    if (last && last.shared === marked[index]) last.text += token;
    else found.push({ text: token, shared: marked[index]! });
  });
  return found;
}
