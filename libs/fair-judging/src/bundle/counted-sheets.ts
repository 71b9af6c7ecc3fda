import type { LedgerRecord } from '../ledger.js';
import type { BundleRound } from './bundle-format.js';

type Points = Record<string, number | null>;

/** What the ledger tells, by kind; other kinds change no score. */
type Told =
  | { kind: 'score'; sheetId: string; entryId: string; judgeId: string; points: Points; total: number }
  | { kind: 'recusal'; sheetId: string }
  | { kind: 'exclusion' | 'inclusion'; entryId: string };

/** A sheet as it counts, and the record that says so. */
export interface CountedSheet {
  readonly nr: number;
  readonly sheetId: string;
  readonly entryId: string;
  readonly points: Points;
  readonly total: number;
}

export interface Counted {
  readonly sheets: CountedSheet[];
  /** The first record that contradicts itself, and how. */
  readonly fault: { readonly nr: number; readonly what: string } | null;
}

/**
 * The last score of each sheet, without recused sheets and excluded entries: what judging ranks when a round closes. Totals
 * are computed from the points again. In the order of the sheets' ids, since the last bits of a mean depend on it.
 */
export function countedSheets(round: BundleRound, records: readonly LedgerRecord[]): Counted {
  const sheets = new Map<string, CountedSheet>();
  const excluded = new Set<string>();
  let fault: Counted['fault'] = null;
  for (const { nr, record } of records) {
    const told = read(record);
    if (told === null) fault ??= { nr, what: `record ${nr} is no record of a score, a recusal or an exclusion` };
    else if (told.kind === 'recusal') sheets.delete(told.sheetId);
    else if (told.kind === 'exclusion') excluded.add(told.entryId);
    else if (told.kind === 'inclusion') excluded.delete(told.entryId);
    else if (told.kind === 'score') {
      const total = totalOf(round, told.points);
      if (!(Math.abs(total - told.total) <= 1e-9 * Math.max(1, Math.abs(total)))) {
        fault ??= { nr, what: `record ${nr} says a total of ${told.total}, its points give ${total}` };
      }
      sheets.set(told.sheetId, { nr, sheetId: told.sheetId, entryId: told.entryId, points: told.points, total });
    }
  }
  const counted = [...sheets.values()].filter(({ entryId }) => !excluded.has(entryId));
  return { sheets: counted.sort((a, b) => (a.sheetId < b.sheetId ? -1 : 1)), fault };
}

/** Null of a text that is no record. */
function read(record: string): Told | null {
  try {
    const told = JSON.parse(record) as Told | null;
    if (typeof told?.kind !== 'string') return null;
    const isScore = told.kind === 'score';
    return isScore && (typeof told.points !== 'object' || told.points === null) ? null : told;
  } catch {
    return null;
  }
}

/** Σ weight × share of the criterion's range, on the round's scale. */
function totalOf({ criteria, totalScale }: BundleRound, points: Points): number {
  const percent = criteria.reduce((sum, { code, weight, minPoints = 0, maxPoints }) => {
    const share = ((points[code] ?? minPoints) - minPoints) / (maxPoints - minPoints);
    return sum + weight * share;
  }, 0);
  return (percent / 100) * totalScale;
}
