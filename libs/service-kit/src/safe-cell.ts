/**
 * A text for a cell of a spreadsheet, where it must not run as a formula: one that starts with = + - @ TAB or CR gets an apostrophe before
 * it (CWE-1236). Numbers are no texts and need none.
 */
export function safeCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
