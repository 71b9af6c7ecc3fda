const formulaSigns = /^[=+\-@＝＋－＠]/;

/**
 * The text of a spreadsheet's cell as no program takes it for a formula: an apostrophe stands before each sign that could begin one. That
 * is at the start, and behind a separator or line break: a program that splits cells by another separator than ours begins one there.
 * For texts that people wrote; numbers stay numbers. https://owasp.org/www-community/attacks/CSV_Injection, CVE-2021-41270
 */
export function safeCell(text: string): string {
  const inside = text.replace(/[,;|\t\r\n][\s",;|]*/g, (gap, at: number) => marked(text, at + gap.length, gap));
  return /^[\t\r\n]/.test(text) || begins(text, /^[\s"\ufeff\u200b]*/.exec(text)![0].length) ? `'${inside}` : inside;
}

function marked(text: string, at: number, gap: string): string {
  return begins(text, at) ? `${gap}'` : gap;
}

function begins(text: string, at: number): boolean {
  return formulaSigns.test(text.slice(at, at + 1));
}
