export interface Piece {
  text: string;
  kind: 'same' | 'added' | 'left-out';
}

/** More words than this on a side are shown as one change each: the table would hold millions of cells. */
const mostWords = 1_500;

/** What became of a text, word by word: the longest common subsequence stays. Line ends count as words. */
export function wordDiff(before: string, after: string): Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > mostWords || b.length > mostWords) {
    return joined([...a.map((text) => piece(text, 'left-out')), ...b.map((text) => piece(text, 'added'))]);
  }
  const common = lengths(a, b);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      pieces.push(piece(a[i++]!, 'same'));
      j++;
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      pieces.push(piece(a[i++]!, 'left-out'));
    } else {
      pieces.push(piece(b[j++]!, 'added'));
    }
  }
  return joined(pieces);
}

function wordsOf(text: string): string[] {
  return text.match(/\n|[^\s]+/gu) ?? [];
}

/** Of the common subsequence of what is left from here on. */
function lengths(a: string[], b: string[]): number[][] {
  const common = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  return common;
}

function piece(text: string, kind: Piece['kind']): Piece {
  return { text, kind };
}

function joined(pieces: Piece[]): Piece[] {
  const runs: Piece[] = [];
  for (const { text, kind } of pieces) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.text += last.text.endsWith('\n') || text === '\n' ? text : ` ${text}`;
    else runs.push({ text, kind });
  }
  return runs;
}
