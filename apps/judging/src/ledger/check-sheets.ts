import type { Points } from '../sheets/score-sheet.js';

/** A sheet as it lies in the table. */
export interface StoredSheet {
  sheetId: string;
  entryId: string;
  judgeId: string;
  state: string;
  revision: number;
  points: Points;
  total: number | null;
}

/** What the ledger says of a sheet: its last score, and whether it still counts. */
type Recorded = Omit<StoredSheet, 'state'> & { recused: boolean };

export interface Difference {
  sheetId: string;
  entryId: string;
  judgeId: string;
  /** What is wrong: a field, `missing` (recorded, but gone) or `unrecorded` (counts without a record). */
  what: 'entryId' | 'judgeId' | 'revision' | 'points' | 'total' | 'state' | 'missing' | 'unrecorded';
  stored: unknown;
  recorded: unknown;
}

type SheetRecord = { kind: string; at: string } & Partial<Recorded> & Pick<Recorded, 'sheetId' | 'entryId' | 'judgeId'>;

/** Every stored score that is not the one that was recorded when it was handed in. Drafts are not recorded. */
export function differences(records: readonly string[], sheets: readonly StoredSheet[]): Difference[] {
  const recorded = lastOf(records);
  const stored = new Map(sheets.map((sheet) => [sheet.sheetId, sheet]));
  const gone = [...recorded.values()].filter(({ sheetId }) => !stored.has(sheetId));
  return [
    ...gone.map((one) => told(one, 'missing', null, one.total)),
    ...sheets.flatMap((sheet) => compare(sheet, recorded.get(sheet.sheetId))),
  ];
}

function lastOf(records: readonly string[]): Map<string, Recorded> {
  const last = new Map<string, Recorded>();
  for (const text of records) {
    const { kind, sheetId, entryId, judgeId, revision, points, total } = JSON.parse(text) as SheetRecord;
    if (kind === 'score') {
      const score = { revision: revision!, points: points!, total: total! };
      last.set(sheetId, { sheetId, entryId, judgeId, ...score, recused: false });
    } else if (kind === 'recusal') {
      const none = { sheetId, entryId, judgeId, revision: 0, points: {}, total: null };
      last.set(sheetId, { ...none, ...last.get(sheetId), recused: true });
    }
  }
  return last;
}

function compare(sheet: StoredSheet, recorded: Recorded | undefined): Difference[] {
  if (!recorded) return sheet.state === 'draft' ? [] : [told(sheet, 'unrecorded', sheet.total, null)];
  const found: Difference[] = [];
  for (const what of ['entryId', 'judgeId', 'revision', 'total'] as const) {
    if (sheet[what] !== recorded[what]) found.push(told(sheet, what, sheet[what], recorded[what]));
  }
  // What was typed and not handed in before recusing was never recorded.
  if (recorded.revision > 0 && !samePoints(sheet.points, recorded.points)) {
    found.push(told(sheet, 'points', sheet.points, recorded.points));
  }
  const state = recorded.recused ? 'recused' : 'submitted';
  if (sheet.state !== state) found.push(told(sheet, 'state', sheet.state, state));
  return found;
}

function told(
  { sheetId, entryId, judgeId }: Pick<Difference, 'sheetId' | 'entryId' | 'judgeId'>,
  what: Difference['what'],
  stored: unknown,
  recorded: unknown,
): Difference {
  return { sheetId, entryId, judgeId, what, stored, recorded };
}

function samePoints(a: Points, b: Points): boolean {
  const codes = Object.keys(a);
  return codes.length === Object.keys(b).length && codes.every((code) => a[code] === b[code]);
}
