import { mean, median, trimmedMean } from '@sangtao/fair-judging/aggregate';
import { breakTies, type TieBreakStep } from '@sangtao/fair-judging/tie-break';
import type { Stage } from '@sangtao/programmes/rulebook';
import type { Points } from '../sheets/score-sheet.js';

/** One entry with the sheets that count for it. */
export interface ScoredEntry {
  entryId: string;
  fieldCode: string;
  sheets: { judgeId: string; total: number; points: Points }[];
}

export interface RankedEntry {
  entryId: string;
  fieldCode: string;
  /** The official one, by the rulebook's method. */
  score: number;
  mean: number;
  median: number;
  /** Null below five readings: two of three left out would leave one. */
  trimmed: number | null;
  /** 1 is best in the field; equal ranks are undecided ties. */
  rank: number;
  readings: number;
  /** The step of the chain that set it apart from an equal score. */
  tieStep: string | null;
  /** The chain is used up and the tie stands: people decide. */
  undecided: boolean;
  criteria: Record<string, number>;
}

/** Of votes the mean is the share of yes. */
const aggregates = { mean, median, trimmed: trimmedMean, approval: mean };
/** Source: JUDGING, Scores to ranks. */
const enoughToTrim = 5;

/** The ranking of each field by the rulebook's method and tie-break chain. Entries without a sheet are not ranked. */
export function rankEntries(stage: Stage, entries: ScoredEntry[]): RankedEntry[] {
  const scored = entries.filter(({ sheets }) => sheets.length > 0).map((entry) => score(stage, entry));
  const fields = [...new Set(scored.map(({ row }) => row.fieldCode))].sort();
  return fields.flatMap((fieldCode) =>
    breakTies(
      scored.filter(({ row }) => row.fieldCode === fieldCode),
      ({ row }) => row.score,
      chainOf(stage),
    ).map(({ entry, rank, decidedBy, unresolved }) => {
      return { ...entry.row, rank, tieStep: decidedBy ?? null, undecided: unresolved };
    }),
  );
}

interface Scored {
  row: Omit<RankedEntry, 'rank' | 'tieStep' | 'undecided'>;
  spread: number;
}

function score(stage: Stage, { entryId, fieldCode, sheets }: ScoredEntry): Scored {
  const totals = sheets.map(({ total }) => total);
  const criteria = Object.fromEntries(
    stage.criteria.map(({ code }) => [code, mean(sheets.map(({ points }) => points[code] ?? 0))]),
  );
  const row = {
    entryId,
    fieldCode,
    criteria,
    score: aggregates[stage.method](totals),
    mean: mean(totals),
    median: median(totals),
    trimmed: totals.length < enoughToTrim ? null : trimmedMean(totals),
    readings: sheets.length,
  };
  return { row, spread: Math.max(...totals) - Math.min(...totals) };
}

/** The council's vote is no number: a tie that reaches it stands until people decide. */
function chainOf({ tieBreak }: Stage): TieBreakStep<Scored>[] {
  return tieBreak.flatMap((step): TieBreakStep<Scored>[] => {
    switch (step.kind) {
      case 'criterion':
        return [{ name: `criterion:${step.code}`, value: ({ row }) => row.criteria[step.code] ?? 0 }];
      case 'median':
        return [{ name: 'median', value: ({ row }) => row.median }];
      case 'lowest-spread':
        return [{ name: 'lowest-spread', value: ({ spread }) => -spread }];
      case 'council':
        return [];
    }
  });
}
