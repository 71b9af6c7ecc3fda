import type { InviteInput } from '../api/judging.js';
import { fold } from '../format/fold.js';

export type LineProblem = { line: number; why: 'whyEmail' | 'whyName' | 'whyField'; field?: string };

interface Field {
  code: string;
  name: { vi: string; en: string };
}

/** People from pasted lines: name, address, fields; separated by commas, semicolons or the tabs of a spreadsheet. */
export function readJudges(text: string, fields: Field[]): { judges: InviteInput[]; problems: LineProblem[] } {
  const judges: InviteInput[] = [];
  const problems: LineProblem[] = [];
  text.split('\n').forEach((row, index) => {
    const line = index + 1;
    const cells = row.split(/[,;\t]/).map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) return;
    const email = cells.find((cell) => /^\S+@\S+\.\S+$/.test(cell));
    const [name, ...given] = cells.filter((cell) => cell !== '' && cell !== email);
    const found = given.map((cell) => codeOf(cell, fields));
    const unknown = found.indexOf(undefined);
    if (!email) problems.push({ line, why: 'whyEmail' });
    else if (!name) problems.push({ line, why: 'whyName' });
    else if (unknown >= 0) problems.push({ line, why: 'whyField', field: given[unknown]! });
    else judges.push({ name, email, fieldCodes: [...new Set(found.filter((code) => code !== undefined))] });
  });
  return { judges, problems };
}

/** A field by its code, its name in either language, or words of the name that no other has: names have commas, too. */
function codeOf(cell: string, fields: Field[]): string | undefined {
  const part = inWords(cell);
  const exact = fields.find(({ code, name }) => [code, name.vi, name.en].some((one) => inWords(one) === part));
  if (exact) return exact.code;
  const fits = fields.filter(({ name }) => [name.vi, name.en].some((one) => inWords(one).includes(part)));
  return fits.length === 1 ? fits[0]!.code : undefined;
}

/** Plain words with a space on either side. */
function inWords(text: string): string {
  return ` ${fold(text)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .join(' ')} `;
}
