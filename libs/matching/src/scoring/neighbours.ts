import { saturated, type Catalogue } from './catalogue.js';
import type { Mention } from './evidence.js';
import { NEIGHBOURS } from './parameters.js';
import type { AskedTerm, Question } from './question.js';

/** An offer's place in the catalogue and its points so far. */
export interface Standing {
  readonly place: number;
  readonly points: number;
}

interface Lent {
  readonly term: string;
  readonly mention: Mention;
  worth: number;
  strength: number;
}

/**
 * Terms that the need does not use but the offers nearest to it do, as pseudo-relevance feedback (RM3, Abdul-Jaleel et al.
 * 2004): a need in everyday words learns the technical ones. A term that only one offer has would only promote that offer.
 */
export function lentTerms(nearest: readonly Standing[], question: Question, catalogue: Catalogue): AskedTerm[] {
  const own = new Set(question.terms.map(({ term }) => term));
  const lent = new Map<string, Lent>();
  for (const { place, points } of nearest) {
    for (const [term, mention] of catalogue.evidence[place]!) {
      if (mention.count <= 0 || own.has(term) || catalogue.frequency(term) < 2) continue;
      const worth = catalogue.worth(term, mention.kind);
      const one = lent.get(term) ?? { term, mention, worth, strength: 0 };
      one.strength += (points / nearest[0]!.points) * worth * saturated(mention.count);
      lent.set(term, one);
    }
  }
  const strongest = [...lent.values()].sort(byStrength).slice(0, NEIGHBOURS.terms);
  return strongest.map(({ term, mention, worth, strength }) => ({
    term,
    mention,
    points: Math.sqrt((NEIGHBOURS.weight * strength) / strongest[0]!.strength) * worth * question.scale,
  }));
}

const byStrength = (a: Lent, b: Lent) => b.strength - a.strength || (a.term < b.term ? -1 : 1);
