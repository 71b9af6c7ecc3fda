import type { Offer } from '../listing.js';
import { evidenceOf, type Evidence, type Mention } from './evidence.js';
import { SATURATION, WORTH } from './parameters.js';

/** The offers that have a term, by their place in the catalogue, and how strongly. */
interface Posting {
  readonly offers: Int32Array;
  readonly strengths: Float64Array;
  /** Offers that say it, without those that only deny it. */
  readonly frequency: number;
}

/** Counts level off: the tenth mention says little that the second did not. Denials stay as they are. */
export function saturated(count: number): number {
  return count < 0 ? count : (count * (SATURATION + 1)) / (count + SATURATION);
}

/** The offers, indexed once; needs are answered from it. */
export class Catalogue {
  readonly evidence: readonly Evidence[];
  readonly #postings = new Map<string, Posting>();

  constructor(readonly offers: readonly Offer[]) {
    this.evidence = offers.map(evidenceOf);
    const having = new Map<string, { places: number[]; counts: number[] }>();
    this.evidence.forEach((evidence, place) => {
      for (const [term, { count }] of evidence) {
        const known = having.get(term) ?? { places: [], counts: [] };
        known.places.push(place);
        known.counts.push(count);
        having.set(term, known);
      }
    });
    for (const [term, { places, counts }] of having) {
      this.#postings.set(term, {
        offers: Int32Array.from(places),
        strengths: Float64Array.from(counts, saturated),
        frequency: counts.filter((count) => count > 0).length,
      });
    }
  }

  /** How many offers speak of a term. */
  frequency(term: string): number {
    return this.#postings.get(term)?.frequency ?? 0;
  }

  /**
   * What one mention is worth: ln((N + 1)/(n + ½)) for a term in n of N offers, as a share of ln(N + 1) so that scores of a
   * small and a large catalogue mean the same, times the worth of its kind.
   */
  worth(term: string, kind: Mention['kind']): number {
    const size = this.offers.length + 1;
    return (WORTH[kind] * Math.log(size / (this.frequency(term) + 0.5))) / Math.log(size);
  }

  /** Adds a term's points to the sum of every offer that has it. */
  addPoints(sums: Float64Array, term: string, points: number): void {
    const posting = this.#postings.get(term);
    if (posting === undefined) return;
    const { offers, strengths } = posting;
    // The inner loop of a search: plain indices, no calls.
    for (let i = 0; i < offers.length; i += 1) sums[offers[i]!]! += points * strengths[i]!;
  }
}
