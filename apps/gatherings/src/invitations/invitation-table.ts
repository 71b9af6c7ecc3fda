import type { NewInvitation } from './invitation.js';

/** What a column may hold. */
const columnNames = ['email', 'name', 'organisation', 'kind', 'province'] as const;
type ColumnName = (typeof columnNames)[number];

/** Which column of the file, from 0 on, holds what. */
export type Mapping = Partial<Record<ColumnName, number>>;

type RowErrorCode = 'email-wrong' | 'email-twice' | 'name-missing' | 'kind-unknown' | 'province-unknown' | 'too-long';

/** What is wrong with a cell: the row as a spreadsheet counts it, with the heading as 1. */
export interface RowError {
  row: number;
  column: string;
  code: RowErrorCode;
}

interface Kind {
  code: string;
  name: { vi: string; en: string };
}

interface Rules {
  mapping: Mapping;
  kinds: readonly Kind[];
  /** For rows that name none. */
  kindCode?: string;
}

/** A row as somebody to be invited; nobody said as what while its kind is missing. */
export type RowInvitation = Omit<NewInvitation, 'kindCode'> & { kindCode?: string };

export interface ReadTable {
  invitations: RowInvitation[];
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

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

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
export function readRows(table: readonly (readonly string[])[], rules: Rules): ReadTable {
  const [headings = [], ...rows] = table;
  const known = new Map(
    rules.kinds.flatMap(({ code, name }) => [code, name.vi, name.en].map((one) => [folded(one), code])),
  );
  const seen = new Set<string>();
  const errors: RowError[] = [];
  let withoutKind = 0;
  const invitations = rows.flatMap((cells, n) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const read = readRow(cells, rules, known);
    if (read.invitation && seen.has(read.invitation.email)) read.wrong.push(['email', 'email-twice']);
    if (read.invitation) seen.add(read.invitation.email);
    const headingOf = (column: ColumnName) => headings[rules.mapping[column] ?? -1] ?? column;
    errors.push(...read.wrong.map(([column, code]) => ({ row: n + 2, column: headingOf(column), code })));
    if (!read.invitation || read.wrong.length > 0) return [];
    if (!read.namesKind) withoutKind += 1;
    return [read.invitation];
  });
  return { invitations, withoutKind, errors };
}

function readRow(cells: readonly string[], { mapping, kindCode }: Rules, known: ReadonlyMap<string, string>) {
  const cell = (column: ColumnName) =>
    (cells[mapping[column] ?? -1] ?? '')
      .normalize('NFC')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim();
  const wrong: [ColumnName, RowErrorCode][] = [];
  const email = cell('email').toLowerCase();
  if (!/^[^\s@<>"'(),;:\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(email) || email.length > 254)
    wrong.push(['email', 'email-wrong']);
  const [name, organisation] = [cell('name'), cell('organisation')];
  if (name === '') wrong.push(['name', 'name-missing']);
  if (name.length > 120) wrong.push(['name', 'too-long']);
  if (organisation.length > 200) wrong.push(['organisation', 'too-long']);
  const namesKind = cell('kind') !== '';
  const kind = namesKind ? known.get(folded(cell('kind'))) : kindCode;
  if (namesKind && !kind) wrong.push(['kind', 'kind-unknown']);
  const province = cell('province');
  if (province !== '' && !/^\d{1,2}$/.test(province)) wrong.push(['province', 'province-unknown']);
  const provinceCode = province === '' ? null : province.padStart(2, '0');
  const bad = wrong.some(([, code]) => code === 'email-wrong');
  const person = { email, name, organisation, provinceCode };
  return {
    ...{ wrong, namesKind },
    invitation: bad ? undefined : { ...(kind ? { kindCode: kind } : {}), ...person },
  };
}
