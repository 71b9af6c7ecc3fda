import type { Catalogue } from './catalogue.js';
import type { Evidence, Mention } from './evidence.js';
import { BAR, RAW_BAR } from './parameters.js';

/** One term of the listing that asks, and what it gives an answer that mentions it with strength 1. */
export interface AskedTerm {
  readonly term: string;
  readonly mention: Mention;
  readonly points: number;
}

/** What a listing asks for. */
export interface Question {
  readonly terms: readonly AskedTerm[];
  /** From √count · worth to points. */
  readonly scale: number;
}

/**
 * The terms that a listing asks with. Points are √count · worth, divided by the square root of their sum, so that a long text
 * has no better chances than a short one; terms that no offer has weigh in that sum too.
 */
export function questionOf(evidence: Evidence, catalogue: Catalogue): Question {
  const asked = [...evidence]
    .filter(([, { count }]) => count > 0)
    .map(([term, mention]) => ({
      term,
      mention,
      weight: Math.sqrt(mention.count) * catalogue.worth(term, mention.kind),
    }));
  const length = Math.sqrt(asked.reduce((sum, { weight }) => sum + weight, 0)) || 1;
  const scale = BAR / RAW_BAR / length;
  return { terms: asked.map(({ term, mention, weight }) => ({ term, mention, points: weight * scale })), scale };
}
