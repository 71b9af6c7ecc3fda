import type { Offer } from '../listing.js';
import { evidenceOf, type Evidence, type Mention } from './evidence.js';
import { SATURATION, WORTH } from './parameters.js';

/** The offers that have a term, by their place in the catalogue, and how strongly. */
interface Posting {
  readonly places: number[];
  readonly strengths: number[];
  /** Offers that say it, without those that only deny it. */
  frequency: number;
}

/** Counts level off: the tenth mention says little that the second did not. Denials stay as they are. */
export function saturated(count: number): number {
  return count < 0 ? count : (count * (SATURATION + 1)) / (count + SATURATION);
}

/** The offers, indexed once and kept up to date one by one; needs are answered from it. */
export class Catalogue {
  readonly #offers: Offer[] = [];
  readonly #evidence: Evidence[] = [];
  readonly #places = new Map<string, number>();
  readonly #postings = new Map<string, Posting>();

  constructor(offers: readonly Offer[]) {
    for (const offer of offers) this.put(offer);
  }

  /** In no order that means anything. */
  get offers(): readonly Offer[] {
    return this.#offers;
  }

  /** Of the offer at the same place. */
  get evidence(): readonly Evidence[] {
    return this.#evidence;
  }

  /** Adds an offer, or replaces the one with its id. */
  put(offer: Offer): void {
    this.remove(offer.id);
    this.#add(offer);
  }

  /** Nothing happens where there is no such offer. */
  remove(id: string): void {
    const place = this.#places.get(id);
    if (place === undefined) return;
    this.#places.delete(id);
    for (const [term, { count }] of this.#evidence[place]!) this.#unpost(term, place, count);
    // The last one moves into the gap.
    const last = this.#offers.length - 1;
    const [offer, evidence] = [this.#offers.pop()!, this.#evidence.pop()!];
    if (place === last) return;
    this.#offers[place] = offer;
    this.#evidence[place] = evidence;
    this.#places.set(offer.id, place);
    for (const term of evidence.keys()) {
      const { places } = this.#postings.get(term)!;
      places[places.indexOf(last)] = place;
    }
  }

  /** Undefined where there is no such offer. */
  placeOf(id: string): number | undefined {
    return this.#places.get(id);
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
    const size = this.#offers.length + 1;
    return (WORTH[kind] * Math.log(size / (this.frequency(term) + 0.5))) / Math.log(size);
  }

  /** Adds a term's points to the sum of every offer that has it. */
  addPoints(sums: Float64Array, term: string, points: number): void {
    const posting = this.#postings.get(term);
    if (posting === undefined) return;
    const { places, strengths } = posting;
    // The inner loop of a search: plain indices, no calls.
    for (let i = 0; i < places.length; i += 1) sums[places[i]!]! += points * strengths[i]!;
  }

  #add(offer: Offer): void {
    const place = this.#offers.length;
    const evidence = evidenceOf(offer);
    this.#offers.push(offer);
    this.#evidence.push(evidence);
    this.#places.set(offer.id, place);
    for (const [term, { count }] of evidence) {
      const posting = this.#postings.get(term) ?? { places: [], strengths: [], frequency: 0 };
      posting.places.push(place);
      posting.strengths.push(saturated(count));
      if (count > 0) posting.frequency += 1;
      this.#postings.set(term, posting);
    }
  }

  #unpost(term: string, place: number, count: number): void {
    const posting = this.#postings.get(term)!;
    const at = posting.places.indexOf(place);
    posting.places.splice(at, 1);
    posting.strengths.splice(at, 1);
    if (count > 0) posting.frequency -= 1;
    if (posting.places.length === 0) this.#postings.delete(term);
  }
}
