import type { InviteInput } from '../api/judging.js';

export type LineProblem = { line: number; why: 'whyEmail' | 'whyName' | 'whyField'; field?: string };

/** People from pasted lines: name, address, fields; separated by commas, semicolons or the tabs of a spreadsheet. */
export function readJudges(text: string, fieldCodes: string[]): { judges: InviteInput[]; problems: LineProblem[] } {
  const judges: InviteInput[] = [];
  const problems: LineProblem[] = [];
  text.split('\n').forEach((row, index) => {
    const line = index + 1;
    const cells = row.split(/[,;\t]/).map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) return;
    const email = cells.find((cell) => /^\S+@\S+\.\S+$/.test(cell));
    const [name, ...fields] = cells.filter((cell) => cell !== '' && cell !== email);
    const unknown = fields.find((field) => !fieldCodes.includes(field));
    if (!email) problems.push({ line, why: 'whyEmail' });
    else if (!name) problems.push({ line, why: 'whyName' });
    else if (unknown !== undefined) problems.push({ line, why: 'whyField', field: unknown });
    else judges.push({ name, email, fieldCodes: fields });
  });
  return { judges, problems };
}
