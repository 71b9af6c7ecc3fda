import type { Warning } from '../inspection/flaws.js';

interface ActiveName {
  at: number;
  /** As it stands there, with its slash. */
  raw: string;
  warning: Warning;
}

const active = new Map<string, Warning>([
  ['JavaScript', 'javascript'],
  ['JS', 'javascript'],
  ['OpenAction', 'opens-by-itself'],
  ['AA', 'opens-by-itself'],
  ['Launch', 'starts-programs'],
  ['SubmitForm', 'starts-programs'],
  ['ImportData', 'starts-programs'],
  ['EmbeddedFile', 'embedded-files'],
  ['EmbeddedFiles', 'embedded-files'],
  ['RichMedia', 'embedded-files'],
  ['XFA', 'embedded-files'],
]);

/** The names in this text that make a document do something, also those written with escapes (`/J#61vaScript`). */
export function activeNames(text: string): ActiveName[] {
  return [...text.matchAll(/\/(?:[\w.-]|#[\da-fA-F]{2})+/g)].flatMap(({ index: at, 0: raw }) => {
    const name = raw.slice(1).replace(/#([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    const warning = active.get(name);
    // Where to open, not what to do.
    if (!warning || (name === 'OpenAction' && /^\s*\[/.test(text.slice(at + raw.length, at + raw.length + 20))))
      return [];
    return [{ at, raw, warning }];
  });
}

/** The text with streams as spaces: pictures hold such names by chance. A stream in which objects begin may be none, and stays. */
export function objectText(text: string): string {
  return text.replace(/(>>\s*stream\r?\n)([^]*?)(?=endstream)/g, (whole, opening: string, inside: string) =>
    /\d\s+\d+\s+obj\b/.test(inside) ? whole : opening + ' '.repeat(inside.length),
  );
}

/** Names that no program knows stand in their place; no byte moves. @returns how many */
export function blankActive(clean: Buffer, text: string): number {
  const found = activeNames(text);
  for (const { at, raw } of found) clean.fill('x', at + 1, at + raw.length, 'latin1');
  return found.length;
}
