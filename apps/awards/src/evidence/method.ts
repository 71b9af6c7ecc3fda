import type { Rulebook } from '@sangtao/programmes/rulebook';
import type { Closing, PlaceRow } from '../results/results.store.js';
import type { JudgingBundle } from './judging-bundles.js';

/** Where people decided otherwise than the rules proposed, or where the rules left it to them. It names no entry. */
interface Deviation {
  fieldCode: string;
  kind: 'tie' | 'deviation';
  proposedPrize: string | null;
  prize: string | null;
}

/** How a result came about, for whoever asks. */
export interface Method {
  method: string;
  criteria: { code: string; nameVi: string; nameEn: string; weight: number; min: number; max: number }[];
  totalScale: number;
  readings: number;
  nEntries: number;
  nJudges: number | null;
  tieBreak: Rulebook['stages'][number]['tieBreak'];
  prizes: { prizeCode: string; nameVi: string; nameEn: string; maxPerField: number | null; minScore: number | null }[];
  deviations: Deviation[];
  ledgerRoot: string | null;
  ledgerSize: number | null;
}

export function methodOf(
  { stages, prizes }: Rulebook,
  closing: Closing | null,
  places: PlaceRow[],
  bundle: JudgingBundle | null,
): Method {
  const stage = stages.at(-1)!;
  return {
    method: closing?.method ?? stage.method,
    criteria: stage.criteria.map(({ code, name, weight, scale: { min, max } }) => {
      return { code, nameVi: name.vi, nameEn: name.en, weight, min, max };
    }),
    totalScale: stage.totalScale,
    readings: stage.readings,
    nEntries: closing?.nEntries ?? places.length,
    // The records of a secret ballot name no members.
    nJudges: bundle && (stage.method === 'approval' ? null : judgesOf(bundle)),
    tieBreak: stage.tieBreak,
    prizes: prizes.map(({ code: prizeCode, name, maxPerField = null, minScore = null }) => {
      return { prizeCode, nameVi: name.vi, nameEn: name.en, maxPerField, minScore };
    }),
    deviations: deviationsOf(places),
    ledgerRoot: closing?.checkpoint.root ?? bundle?.checkpoint.rootHash ?? null,
    ledgerSize: closing?.checkpoint.size ?? bundle?.checkpoint.size ?? null,
  };
}

/** In an order that tells nothing about who: by field and prize. */
function deviationsOf(places: PlaceRow[]): Deviation[] {
  const order = ({ fieldCode, proposedPrize, prize }: Deviation) => `${fieldCode} ${proposedPrize} ${prize}`;
  return places
    .filter(({ decidedBy, proposedPrize, prize, tied }) => decidedBy !== null && (tied || proposedPrize !== prize))
    .map(({ fieldCode, proposedPrize, prize, tied }): Deviation => {
      return { fieldCode, kind: tied ? 'tie' : 'deviation', proposedPrize, prize };
    })
    .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
}

function judgesOf({ records }: JudgingBundle): number {
  const scores = records.map(({ record }) => JSON.parse(record) as { kind?: string; judgeId?: string });
  return new Set(scores.filter(({ kind }) => kind === 'score').map(({ judgeId }) => judgeId)).size;
}
