/** Fewer letters begin too many words: "ca" would find "cam", "cao" and "canh". */
const leastForPrefix = 3;
const mostWords = 12;

/** As the catalogue's words are kept: without accents, in lower case; đ becomes d. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/**
 * What PostgreSQL looks for: every word, the last one also as the beginning of one, since it may still be being typed.
 * Empty where there is no word in it: that finds nothing.
 */
export function wordsAsked(q: string): string {
  const words =
    folded(q)
      .match(/[\p{L}\p{N}]+/gu)
      ?.slice(0, mostWords) ?? [];
  if (words.length === 0) return '';
  const last = words.at(-1)!;
  const asked = words.map((word) => `'${word}'`);
  if (last.length >= leastForPrefix) asked[asked.length - 1] = `'${last}':*`;
  return asked.join(' & ');
}
