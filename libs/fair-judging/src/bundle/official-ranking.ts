import { mean, median, trimmedMean } from '../aggregate.js';
import { breakTies, type TieBreakStep } from '../tie-break.js';
import type { BundleRound, PublishedPlace } from './bundle-format.js';
import type { CountedSheet } from './counted-sheets.js';

interface Standing {
  readonly entryId: string;
  readonly score: number;
  readonly median: number;
  readonly spread: number;
  readonly criteria: ReadonlyMap<string, number>;
}

const AGGREGATE = { mean, median, trimmed: trimmedMean, approval: mean };

/** The ranking of each field by the round's method and its chain for ties: the rule that judging applies. */
export function officialRanking(
  round: BundleRound,
  sheets: readonly CountedSheet[],
  fieldOf: (entryId: string) => string | undefined,
): PublishedPlace[] {
  const entries = [...Map.groupBy(sheets, ({ entryId }) => entryId)].map(([id, own]) => standingOf(round, id, own));
  const fields = Map.groupBy(entries, ({ entryId }) => fieldOf(entryId));
  return [...fields].flatMap(([fieldCode, own]) =>
    breakTies(own, ({ score }) => score, chainOf(round)).map(({ entry: { entryId, score }, rank, decidedBy }) => ({
      entryId,
      ...(fieldCode === undefined ? {} : { fieldCode }),
      score,
      rank,
      tieStep: decidedBy ?? null,
    })),
  );
}

function standingOf(round: BundleRound, entryId: string, sheets: readonly CountedSheet[]): Standing {
  const totals = sheets.map(({ total }) => total);
  return {
    entryId,
    score: AGGREGATE[round.method](totals),
    median: median(totals),
    spread: Math.max(...totals) - Math.min(...totals),
    criteria: new Map(round.criteria.map(({ code }) => [code, mean(sheets.map(({ points }) => points[code] ?? 0))])),
  };
}

/** The council's vote is no number: a tie that reaches it stands. */
function chainOf({ tieBreak }: BundleRound): TieBreakStep<Standing>[] {
  return tieBreak.flatMap((step): TieBreakStep<Standing>[] => {
    switch (step.kind) {
      case 'criterion':
        return [{ name: `criterion:${step.code}`, value: ({ criteria }) => criteria.get(step.code) ?? 0 }];
      case 'median':
        return [{ name: 'median', value: (entry) => entry.median }];
      case 'lowest-spread':
        return [{ name: 'lowest-spread', value: ({ spread }) => -spread }];
      case 'council':
        return [];
    }
  });
}
