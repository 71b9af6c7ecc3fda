import type { Catalogue } from './catalogue.js';
import type { Evidence, Mention } from './evidence.js';
import { BAR, RAW_BAR } from './parameters.js';

/** One term of the listing that asks, and what it gives an answer that mentions it with strength 1. */
export interface AskedTerm {
  readonly term: string;
  readonly mention: Mention;
  readonly points: number;
}

const SCALE = BAR / RAW_BAR;

/**
 * The terms that a listing asks with. Points are √count · worth, divided by the square root of their sum, so that a long text
 * has no better chances than a short one; terms that no offer has weigh in that sum too.
 */
export function questionOf(evidence: Evidence, catalogue: Catalogue): AskedTerm[] {
  const asked = [...evidence]
    .filter(([, { count }]) => count > 0)
    .map(([term, mention]) => ({
      term,
      mention,
      points: Math.sqrt(mention.count) * catalogue.worth(term, mention.kind),
    }));
  const scale = SCALE / Math.sqrt(asked.reduce((sum, { points }) => sum + points, 0) || 1);
  return asked.map((one) => ({ ...one, points: one.points * scale }));
}
