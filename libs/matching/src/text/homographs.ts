import type { Syllable } from './syllables.js';

interface Sense {
  name: string;
  /** Syllables right before it that give it this sense, and right after it. */
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

/** As in {@link Syllable.said}. */
const words = (list: string) => new Set(list.split(' '));

/** Syllables of several meanings, by how they are written, with those that the words beside them tell apart. Without such a word: the usual one. */
const homographs: ReadonlyMap<string, readonly Sense[]> = new Map([
  [
    // Nhãn: the fruit; but in nhãn, tem nhãn, nhãn hiệu (a label), and nhãn khoa, nhãn cầu (the eye).
    'nhãn',
    [
      { name: 'label', before: words('in dán tem gắn ghi kế bao'), after: words('hiệu mác dán hàng phụ đổi') },
      { name: 'eye', before: new Set(), after: words('khoa cầu áp') },
    ],
  ],
  [
    // Hành: the onion; but a part of vận hành (to run), bảo hành (a warranty), hành trình (a journey) and of words that are everybody's.
    'hành',
    [
      { name: 'run', before: words('vận điều tự'), after: new Set() },
      { name: 'warranty', before: words('bảo'), after: new Set() },
      { name: 'journey', before: new Set(), after: words('trình khách lý') },
      { name: 'office', before: words('ban thi phát lưu hiện'), after: words('chính') },
      { name: 'act', before: words('thực tiến đồng'), after: words('vi động nghề') },
    ],
  ],
]);

/** The same syllables; one of several meanings has a key for the meaning that it has here. */
export function toldApart(clause: readonly Syllable[]): Syllable[] {
  return clause.map((one, at) => {
    const senses = homographs.get(one.said);
    const sense = senses?.find(
      ({ before, after }) => before.has(clause[at - 1]?.said ?? '') || after.has(clause[at + 1]?.said ?? ''),
    );
    return sense ? { ...one, key: `${one.key}:${sense.name}` } : one;
  });
}
