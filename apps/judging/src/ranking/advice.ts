import { rank, RankingRefused } from '@sangtao/fair-judging/rank';
import type { ScoredEntry } from './rank-entries.js';

interface Sample {
  entries: number;
  judges: number;
  sheets: number;
}

/** Where an entry would stand if all judges were equally strict, with the 90 % range of its rank. */
interface Adjusted {
  score: number;
  se: number | null;
  rank: number;
  rankLow: number | null;
  rankHigh: number | null;
}

/** What stands beside the official ranking of a field; no rule of a contest prescribes it. */
export interface Advice {
  method: 'mixed';
  sample: Sample;
  /** Why there is none: the data are too thin, or too many to compute while judges work. */
  refused: string | null;
  warnings: string[];
  entries: Record<string, Adjusted>;
}

function sampleOf(entries: readonly ScoredEntry[]): Sample {
  const sheets = entries.flatMap((entry) => entry.sheets);
  return { entries: entries.length, judges: new Set(sheets.map(({ judgeId }) => judgeId)).size, sheets: sheets.length };
}

/** By field. Fields of more than `most` entries are left for the close. */
export function adviceOf(entries: readonly ScoredEntry[], most: number): Record<string, Advice> {
  const fields = Map.groupBy(entries, ({ fieldCode }) => fieldCode);
  return Object.fromEntries([...fields].map(([field, own]) => [field, adviceOfField(own, most)]));
}

function adviceOfField(entries: readonly ScoredEntry[], most: number): Advice {
  const advice: Advice = { method: 'mixed', sample: sampleOf(entries), refused: null, warnings: [], entries: {} };
  if (entries.length > most) return { ...advice, refused: `more than ${most} entries: computed when the round closes` };
  const scores = entries.flatMap(({ entryId, sheets }) =>
    sheets.map(({ judgeId, total }) => ({ entry: entryId, judge: judgeId, criterion: '', points: total })),
  );
  try {
    const { entries: ranked, warnings } = rank(scores, 'mixed', { intervals: true });
    const adjusted = ranked.map(({ entry, score, se, rank: place, rankLow, rankHigh }): [string, Adjusted] => [
      entry,
      { score, se: se ?? null, rank: place, rankLow: rankLow ?? null, rankHigh: rankHigh ?? null },
    ]);
    return { ...advice, warnings: [...warnings], entries: Object.fromEntries(adjusted) };
  } catch (error) {
    if (!(error instanceof RankingRefused)) throw error;
    return { ...advice, refused: error.message };
  }
}
