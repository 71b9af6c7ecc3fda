/*
 * Scores without a model: an aggregate of each entry's totals (`mean`, `median`, `trimmed`), or of standardised ones (`zscore`).
 * Formula: z = (x − mean of the judge) / sd of the judge; score = mean of the entry's z · sd of all sheets + mean of all sheets. Standard
 *   deviations are the sample's (n − 1).
 * Assumes: as aggregate.ts says; for zscore that each judge's set of entries is large, random and as good as any other's: it takes away
 *   real differences between fields where a judge sits in one.
 * Units: those of the totals.
 * Source: Guilford 1954, Psychometric Methods (standard scores); ranges by the bootstrap of residuals, Efron & Tibshirani 1993, ch. 9.
 * Example: x gives a 8, b 6; y gives a 6, b 4, c 7. Means: a 7, b 5, c 7. zscore: a 6.886, b 4.866, c 7.495, since c's only judge is the
 *   stricter.
 */
import { mean, median, trimmedMean } from '../aggregate.js';
import type { Draws, Estimate, Table } from './estimate.js';
import type { Sheet } from './sheet-totals.js';

/** Below this many readings dropping the highest and the lowest leaves too little. */
const ENOUGH_TO_TRIM = 5;

type Aggregate = (totals: readonly number[]) => number;

export function averaged(method: 'mean' | 'median' | 'trimmed', { sheets }: Table): Estimate {
  const aggregate: Aggregate = { mean, median, trimmed: trimmedMean }[method];
  const byEntry = Map.groupBy(sheets, ({ entry }) => entry);
  const entries = [...byEntry].map(([entry, own]) => ({ entry, score: aggregate(own.map(({ total }) => total)) }));
  const scoreOf = new Map(entries.map(({ entry, score }) => [entry, score]));
  const thin = [...byEntry.values()].filter((own) => own.length < ENOUGH_TO_TRIM).length;
  return {
    entries,
    judges: judgesBeside(sheets, ({ entry, total }) => scoreOf.get(entry)! - total),
    iterations: 0,
    warnings:
      method === 'trimmed' && thin > 0
        ? [
            `trimmed needs ${ENOUGH_TO_TRIM} judges on an entry: ${thin} of ${entries.length} entries have fewer (below 3 it is the mean)`,
          ]
        : [],
    draws: redrawn(sheets, aggregate),
  };
}

/** `zscore`. A judge whose marks are all equal says nothing: z = 0. */
export function standardised({ sheets }: Table): Estimate {
  const all = sheets.map(({ total }) => total);
  const [level, spread] = [mean(all), deviation(all)];
  const byJudge = Map.groupBy(sheets, ({ judge }) => judge);
  const mute = [...byJudge.values()].filter((own) => deviation(own.map(({ total }) => total)) === 0).length;
  const judged = [...byJudge.values()].flatMap((own) => {
    const totals = own.map(({ total }) => total);
    const [centre, sd] = [mean(totals), deviation(totals)];
    return own.map((sheet) => ({ ...sheet, total: level + spread * (sd === 0 ? 0 : (sheet.total - centre) / sd) }));
  });
  const restored = new Map(judged.map((sheet) => [JSON.stringify([sheet.entry, sheet.judge]), sheet]));
  const inOrder = sheets.map(({ entry, judge }) => restored.get(JSON.stringify([entry, judge]))!);
  const byEntry = Map.groupBy(inOrder, ({ entry }) => entry);
  return {
    entries: [...byEntry].map(([entry, own]) => ({ entry, score: mean(own.map(({ total }) => total)) })),
    judges: judgesBeside(sheets, ({ total }) => level - total),
    iterations: 0,
    warnings: mute > 0 ? [`${mute} judges have one sheet, or only equal totals: their z is 0`] : [],
    draws: redrawn(inOrder, mean),
  };
}

/** A judge's severity is the mean of `lack`; its error by how much it varies. */
function judgesBeside(sheets: readonly Sheet[], lack: (sheet: Sheet) => number) {
  return [...Map.groupBy(sheets, ({ judge }) => judge)].map(([judge, own]) => {
    const lacks = own.map(lack);
    return {
      judge,
      severity: mean(lacks),
      ...(own.length > 1 ? { se: deviation(lacks) / Math.sqrt(own.length) } : {}),
    };
  });
}

/** The sample's standard deviation; 0 of one value. */
function deviation(values: readonly number[]): number {
  if (values.length < 2 || values.every((value) => value === values[0])) return 0;
  const centre = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1));
}

/**
 * As many new readings per entry as it has, each the entry's mean and a deviation that occurred anywhere in the table
 * (made larger by √(n/(n−1)), since a mean lies nearer to its own readings).
 */
function redrawn(sheets: readonly Sheet[], aggregate: Aggregate): Draws | null {
  const totals = [...Map.groupBy(sheets, ({ entry }) => entry).values()].map((own) => own.map(({ total }) => total));
  const centres = Float64Array.from(totals, mean);
  const deviations = Float64Array.from(
    totals.flatMap((own, at) =>
      own.length < 2 ? [] : own.map((total) => (total - centres[at]!) * Math.sqrt(own.length / (own.length - 1))),
    ),
  );
  if (deviations.length === 0) return null;
  const readings = totals.map((own) => own.slice());
  return ({ uniform }) =>
    () =>
      centres.map((centre, at) => {
        const own = readings[at]!;
        for (let k = 0; k < own.length; k += 1)
          own[k] = centre + deviations[Math.floor(uniform() * deviations.length)]!;
        return aggregate(own);
      });
}
