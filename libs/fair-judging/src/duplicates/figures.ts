/** Syllables of numbers with their tones: without them "sáu" (six) and "sau" (after), "tám" (eight) and "tấm" (sheet) are one. */
const DIGITS = new Map(
  Object.entries({
    một: 1,
    mốt: 1,
    hai: 2,
    ba: 3,
    bốn: 4,
    tư: 4,
    năm: 5,
    lăm: 5,
    sáu: 6,
    bảy: 7,
    bẩy: 7,
    tám: 8,
    chín: 9,
  }),
);
/** "một" is also the article, "năm" also the year, "tư" also "private": these are numbers only beside mươi and trăm. */
const NOT_ALONE = new Set(['một', 'mốt', 'tư', 'năm', 'lăm']);

const WRITTEN = /^\d+(?:[.,]\d+)*$/;
const THOUSANDS = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;
/** `m3` and `CO2` are words. */
const WORD = /\d+(?:[.,]\d+)*|[\p{L}\p{Mn}][\p{L}\p{Mn}\d]*/gu;

/** Numbers of a text in one form: `1.800` and `1,800` are 1800, `2,5` is 2.5. */
export interface Figures {
  /** In digits. */
  readonly written: string[];
  /** In words: "mười hai" is 12. None of a text without marks, where these words look like others. */
  readonly spelled: string[];
}

/** `text` in NFC. Only numbers up to 999 are read from words: larger ones are written in digits. */
export function figuresIn(text: string): Figures {
  const words = text.toLowerCase().match(WORD) ?? [];
  const written: string[] = [];
  const spelled: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (WRITTEN.test(words[at]!)) written.push(inOneForm(words[at]!));
    const { value, length } = spelledAt(words, at);
    if (length === 0) continue;
    spelled.push(String(value));
    at += length - 1;
  }
  return { written, spelled };
}

function inOneForm(figure: string): string {
  if (THOUSANDS.test(figure)) return figure.replace(/[.,]/g, '');
  return figure.replace(',', '.');
}

/** ba · ba mươi · ba mươi hai · mười · mười lăm · ba trăm; a length of 0 is no number. */
function spelledAt(words: readonly string[], at: number): { value: number; length: number } {
  const [word, next, last] = [words[at]!, words[at + 1] ?? '', words[at + 2] ?? ''];
  const digit = DIGITS.get(word);
  if (word === 'mười') return withUnit({ value: 10, length: 1 }, next);
  if (digit === undefined) return { value: 0, length: 0 };
  if (next === 'mươi') return withUnit({ value: 10 * digit, length: 2 }, last);
  if (next === 'trăm') return { value: 100 * digit, length: 2 };
  return NOT_ALONE.has(word) ? { value: 0, length: 0 } : { value: digit, length: 1 };
}

/** After mười and mươi five is "lăm": "hai mươi năm" is twenty years. */
function withUnit(tens: { value: number; length: number }, word: string): { value: number; length: number } {
  const unit = word === 'năm' ? undefined : DIGITS.get(word);
  return unit === undefined ? tens : { value: tens.value + unit, length: tens.length + 1 };
}
