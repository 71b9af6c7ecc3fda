import type { Offer } from '../listing.js';
import { evidenceOf, type Evidence, type Mention } from './evidence.js';
import { SATURATION, WORTH } from './parameters.js';

interface Posting {
  /** Places of offers in the catalogue. */
  readonly offers: number[];
  /** Saturated counts, same order. */
  readonly strengths: number[];
  /** Offers that say it, without those that only deny it. */
  frequency: number;
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
    this.evidence.forEach((evidence, place) => {
      for (const [term, { count }] of evidence) this.#note(term, place, count);
    });
  }

  #note(term: string, place: number, count: number): void {
    const posting = this.#postings.get(term) ?? { offers: [], strengths: [], frequency: 0 };
    posting.offers.push(place);
    posting.strengths.push(saturated(count));
    if (count > 0) posting.frequency += 1;
    this.#postings.set(term, posting);
  }

  /** How many offers speak of a term. */
  frequency(term: string): number {
    return this.#postings.get(term)?.frequency ?? 0;
  }

  /** What one mention is worth: ln((N + 1)/(n + ½)) for a term in n of N offers, times the worth of its kind. */
  worth(term: string, kind: Mention['kind']): number {
    return WORTH[kind] * Math.log((this.offers.length + 1) / (this.frequency(term) + 0.5));
  }

  /** Adds a term's points to the sum of every offer that has it. */
  addPoints(sums: Float64Array, term: string, points: number): void {
    const posting = this.#postings.get(term);
    posting?.offers.forEach((place, i) => {
      sums[place]! += points * posting.strengths[i]!;
    });
  }
}
