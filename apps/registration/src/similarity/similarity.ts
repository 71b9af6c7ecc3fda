/** How alike texts are, by runs of words ("shingles"; Broder, "On the resemblance and containment of documents", 1997). */

const wordsPerShingle = 4;
const sketchSize = 128;
const shortestPassage = 8;

export interface TextOverlap {
  /** Share of the shorter text that stands in the other too, 0–1. */
  share: number;
  /** What stands in both, in the words of the first text; the longest first. */
  passages: string[];
}

/** Without accents, case and punctuation: `Đỗ Ước` and `do uoc` are the same. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The smallest hashes of the text's shingles: texts that share passages share some of them. 32-bit signed, sorted. */
export function sketch(text: string): number[] {
  const hashes = shingles(text.split(/\s+/u)).map(hash);
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, sketchSize);
}

export function overlap(text: string, other: string): TextOverlap {
  const words = text.split(/\s+/u).filter((word) => fold(word) !== '');
  const mine = shingles(words);
  const theirs = new Set(shingles(other.split(/\s+/u)));
  const found = mine.map((shingle) => theirs.has(shingle));
  const smaller = Math.min(new Set(mine).size, theirs.size);
  const shared = new Set(mine.filter((_, index) => found[index])).size;
  const share = smaller === 0 ? 0 : Math.min(1, shared / smaller);
  return { share: Math.round(share * 1000) / 1000, passages: passages(words, found) };
}

function shingles(words: string[]): string[] {
  const folded = words.map(fold).filter(Boolean);
  return folded
    .slice(0, Math.max(0, folded.length - wordsPerShingle + 1))
    .map((_, index) => folded.slice(index, index + wordsPerShingle).join(' '));
}

function passages(words: string[], found: boolean[]): string[] {
  const runs: string[][] = [];
  for (let start = 0; start < found.length; start++) {
    if (!found[start]) continue;
    let end = start;
    while (found[end + 1]) end++;
    runs.push(words.slice(start, end + wordsPerShingle));
    start = end;
  }
  return runs
    .filter((run) => run.length >= shortestPassage)
    .sort((a, b) => b.length - a.length)
    .slice(0, 5)
    .map((run) => run.slice(0, 120).join(' '));
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value | 0;
}
