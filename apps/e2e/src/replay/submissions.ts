import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** One row of a table of real submissions. */
export interface Submission {
  id: string;
  title: string;
  scores: number[];
  decision: string;
}

/** The table cannot be read; the message names file, line and field. */
export class TableError extends Error {}

/** Header `id,title,scores,decision`; scores are separated by spaces, blank where none. @throws TableError */
export function readSubmissions(file: string): Submission[] {
  const rows = parse<Record<string, string>>(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true });
  const ids = new Set<string>();
  return rows.map((row, index) => {
    const fail = (field: string, reason: string) =>
      new TableError(`${file}, line ${index + 2}, field ${field}: ${reason}`);
    for (const field of ['id', 'title', 'scores', 'decision']) {
      if (row[field] === undefined) throw fail(field, 'is missing');
    }
    const { id, title, scores, decision } = row as Record<'id' | 'title' | 'scores' | 'decision', string>;
    if (ids.has(id)) throw fail('id', `${id} stands there twice`);
    ids.add(id);
    const numbers = scores.split(/\s+/).filter(Boolean).map(Number);
    if (!numbers.every((score) => Number.isInteger(score) && score >= 0 && score <= 10)) {
      throw fail('scores', 'whole numbers from 0 to 10, separated by spaces, are expected');
    }
    return { id, title: title.trim() || id, scores: numbers, decision };
  });
}

export function isWithdrawn({ decision }: Submission): boolean {
  return decision.toLowerCase() === 'withdrawn';
}

export function isAccepted({ decision }: Submission): boolean {
  return decision.toLowerCase().startsWith('accept');
}
