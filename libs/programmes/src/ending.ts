import type { Rulebook } from './rulebook.js';

/** A list and a book refer to the rest of the rulebook. */
export function checkEnding(
  { selection, book, stages, prizes, form }: Pick<Rulebook, 'selection' | 'book' | 'stages' | 'prizes' | 'form'>,
  complain: (path: (string | number)[], message: string) => void,
): void {
  if (selection && stages.at(-1)?.method !== 'approval') {
    complain(['selection'], 'the last stage is not judged by approval');
  }
  if (selection && !prizes.some(({ code }) => code === selection.prizeCode)) {
    complain(['selection', 'prizeCode'], `there is no prize ${selection.prizeCode}`);
  }
  const items = form.sections.flatMap((section) => section.items);
  book?.parts.forEach(({ from }, index) => {
    const isText = items.some(({ key, kind }) => key === from && (kind === 'long-text' || kind === 'short-text'));
    if (!isText) complain(['book', 'parts', index, 'from'], `there is no text ${from} in the form`);
  });
}
