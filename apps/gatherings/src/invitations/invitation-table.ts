import { columnNames, folded, kindsByName, readPerson } from './invited-person.js';
import type { ColumnName, Kind, ReadPerson, Wrong } from './invited-person.js';

/** Which column of the file, from 0 on, holds what. */
export type Mapping = Partial<Record<ColumnName, number>>;

/** What is wrong with a cell: the row as a spreadsheet counts it, with the heading as 1. */
export interface RowError extends Omit<Wrong, 'column'> {
  row: number;
  /** Its heading. */
  column: string;
}

interface Rules {
  mapping: Mapping;
  kinds: readonly Kind[];
  /** For rows that name none. */
  kindCode?: string;
}

export interface ReadTable {
  invitations: ReadPerson[];
  /** How many of them name no kind. */
  withoutKind: number;
  errors: RowError[];
}

const words: Record<ColumnName, RegExp> = {
  email: /^(e-?mail|thu dien tu|dia chi e-?mail|mail)/,
  name: /^(ho (va )?ten|ten( dai bieu)?$|name|full name|dai bieu)/,
  organisation: /(don vi|co quan|to chuc|cong ty|organi[sz]ation|company|employer)/,
  kind: /(loai|kind|type|category|thanh phan)/,
  province: /(tinh|thanh pho|province|dia phuong)/,
};

/** The columns as their headings call them; each column holds one thing at most. */
export function suggestMapping(headings: readonly string[]): Mapping {
  const mapping: Mapping = {};
  const taken = new Set<number>();
  for (const name of columnNames) {
    const at = headings.findIndex((heading, n) => !taken.has(n) && words[name].test(folded(heading)));
    if (at < 0) continue;
    mapping[name] = at;
    taken.add(at);
  }
  return mapping;
}

/** The rows below the heading as people to be invited, and what is wrong with the others. An empty row is none. */
export function readRows(table: readonly (readonly string[])[], { mapping, kinds, kindCode }: Rules): ReadTable {
  const [headings = [], ...rows] = table;
  const known = kindsByName(kinds);
  const seen = new Map<string, number>();
  const errors: RowError[] = [];
  let withoutKind = 0;
  const invitations = rows.flatMap((cells, n) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const row = n + 2;
    const { person, wrong } = readPerson((column) => cells[mapping[column] ?? -1] ?? '', known);
    const before = person && seen.get(person.email);
    if (before !== undefined) wrong.push({ column: 'email', code: 'email-twice', values: [before] });
    else if (person) seen.set(person.email, row);
    const headingOf = (column: ColumnName) => headings[mapping[column] ?? -1] ?? column;
    errors.push(...wrong.map(({ column, code, values }) => ({ row, column: headingOf(column), code, values })));
    if (!person || wrong.length > 0) return [];
    if (person.kindCode) return [person];
    withoutKind += 1;
    return [{ ...person, ...(kindCode ? { kindCode } : {}) }];
  });
  return { invitations, withoutKind, errors };
}
