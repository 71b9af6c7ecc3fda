type Figure = string | number | undefined;

/** One table of the bench. What is printed and what is written as JSON are the same rows. */
export interface Section {
  title: string;
  /** Under the table: how it was measured. */
  note?: string;
  rows: Record<string, Figure>[];
}

/** As Markdown, for people and for the README. */
export function table({ title, note, rows }: Section): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const isNumber = (column: string) =>
    rows.every((row) => typeof row[column] !== 'string' || /^[≤≥\d]/.test(row[column]));
  return [
    `${title}:`,
    '',
    `| ${columns.join(' | ')} |`,
    `| ${columns.map((column) => (isNumber(column) ? '---:' : '---')).join(' | ')} |`,
    ...rows.map((row) => `| ${columns.map((column) => row[column] ?? '').join(' | ')} |`),
    ...(note ? ['', note] : []),
  ].join('\n');
}

export function median(numbers: readonly number[]): number {
  return percentile(numbers, 0.5);
}

/** @param share such as 0.95; of no numbers it is NaN */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** Three digits that count. */
export function rounded(number: number): number {
  return Number(number.toPrecision(3));
}
