/** For search: without accents, in lower case; đ becomes d. Never decides whether two people are the same. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
