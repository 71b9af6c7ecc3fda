const MARKS = /\p{Mn}/gu;
const WORD = /[\p{L}\p{N}\p{Mn}]+/gu;

/** Combining marks of the five tones, numbered as the VNI keyboard does; breve, circumflex and horn are vowels. */
const TONES: Record<string, string> = { '\u0301': '1', '\u0300': '2', '\u0309': '3', '\u0303': '4', '\u0323': '5' };

/**
 * For search and comparison of texts: lower case, no marks, đ as d (NFD does not split it). Folded equality never decides
 * whether two people are the same.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd').normalize('NFC');
}

/** Words in lower case, cut on NFC: in NFD a mark would stand apart from its letter. */
export function words(text: string): string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/**
 * Each syllable without its tone, and the tone as a digit behind: `hoà` and `hòa` become one, words of different tone or
 * vowel stay apart.
 */
export function toneKey(text: string): string {
  return words(text).map(syllableKey).join(' ');
}

function syllableKey(syllable: string): string {
  let tone = '';
  const plain = syllable.normalize('NFD').replace(MARKS, (mark) => {
    if (TONES[mark] === undefined) return mark;
    tone = TONES[mark];
    return '';
  });
  return plain.normalize('NFC') + tone;
}
