import { fold } from '../format/fold.js';

export interface Piece {
  text: string;
  shared: boolean;
}

/** A word as texts are compared: without accents, case and punctuation. */
const bare = (word: string) => fold(word).replace(/[^\p{L}\p{N}]+/gu, '');

/** The text in pieces, those marked that stand in one of the passages. Nothing of the text is lost. */
export function pieces(text: string, passages: string[]): Piece[] {
  const tokens = text.split(/(\s+)/u);
  const words = tokens.flatMap((token, index) => (bare(token) === '' ? [] : [{ index, bare: bare(token) }]));
  const marked = new Array<boolean>(tokens.length).fill(false);
  for (const passage of passages) {
    const wanted = passage.split(/\s+/u).map(bare).filter(Boolean);
    if (wanted.length === 0) continue;
    for (let at = 0; at + wanted.length <= words.length; at++) {
      if (!wanted.every((word, nth) => words[at + nth]!.bare === word)) continue;
      marked.fill(true, words[at]!.index, words[at + wanted.length - 1]!.index + 1);
    }
  }
  const found: Piece[] = [];
  tokens.forEach((token, index) => {
    const last = found.at(-1);
    if (token === '') return;
    if (last && last.shared === marked[index]) last.text += token;
    else found.push({ text: token, shared: marked[index]! });
  });
  return found;
}
