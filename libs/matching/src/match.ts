import type { Need, Offer } from './listing.js';
import { pointsFor, reasonsFor, total, type Reason } from './reasons/reasons.js';
import { unmetBy, type Unmet } from './reasons/unmet.js';
import { saturated, type Catalogue } from './scoring/catalogue.js';
import { evidenceOf, type Evidence } from './scoring/evidence.js';
import { fitOf } from './scoring/fit.js';
import { lentTerms, type Standing } from './scoring/neighbours.js';
import { BAR, NEIGHBOURS } from './scoring/parameters.js';
import { questionOf, type AskedTerm } from './scoring/question.js';

export interface OfferMatch {
  readonly id: string;
  /** Sum of the points of the reasons: how well the offer answers the need; 50 is the bar, there is no upper end. */
  readonly score: number;
  /** Whether the score reaches the bar. */
  readonly fits: boolean;
  /** The same from the other side: how much of what the offer describes the need asks for. */
  readonly scoreForOffer: number;
  readonly reasons: readonly Reason[];
  /** What the need asks for and the offer does not have; no points. */
  readonly unmet: readonly Unmet[];
}

export interface MatchOptions {
  /** At most so many offers. */
  readonly top?: number;
  /** The score that the best offer must reach for any to be shown. */
  readonly bar?: number;
}

/** The offers for a need, best first; none where not even the best reaches the bar. */
export function offersFor(need: Need, catalogue: Catalogue, { top = 20, bar = BAR }: MatchOptions = {}): OfferMatch[] {
  const evidence = evidenceOf(need);
  const question = questionOf(evidence, catalogue);
  const asked = question.terms;
  const nearest = standings(need, asked, catalogue, NEIGHBOURS.offers);
  const lent = lentTerms(nearest, question, catalogue);
  const ranked = standings(need, [...asked, ...lent], catalogue, top);
  const matches = ranked.map(({ place }) => {
    const offer = catalogue.offers[place]!;
    const offered = catalogue.evidence[place]!;
    const neighbours = nearest.filter((near) => near.place !== place).map((near) => catalogue.offers[near.place]!.id);
    const reasons = reasonsFor({ need, offer }, { asked, lent, offered, neighbours });
    const score = total(reasons);
    const scoreForOffer = forOffer({ need, offer }, questionOf(offered, catalogue).terms, evidence);
    return {
      id: offer.id,
      score,
      fits: score >= bar,
      scoreForOffer,
      reasons,
      unmet: unmetBy(offer, need, asked, offered),
    };
  });
  // What rounding makes equal stays in its exact order.
  matches.sort((a, b) => b.score - a.score);
  return (matches[0]?.score ?? 0) < bar ? [] : matches;
}

/**
 * What an offer of the catalogue gets by the need's own terms, without those that neighbours lend: much cheaper than a search, to tell
 * which needs a new offer may concern. 0 where there is no such offer.
 */
export function pointsByOwnTerms(need: Need, offerId: string, catalogue: Catalogue): number {
  const place = catalogue.placeOf(offerId);
  if (place === undefined) return 0;
  const offered = catalogue.evidence[place]!;
  const shared = questionOf(evidenceOf(need), catalogue).terms.filter(({ term }) => offered.has(term));
  const sum = shared.reduce((points, one) => points + one.points * saturated(offered.get(one.term)!.count), 0);
  return sum * (1 + fitOf(need, catalogue.offers[place]!).total);
}

/** The `most` best offers of those with any points, best first. */
function standings(need: Need, asked: readonly AskedTerm[], catalogue: Catalogue, most: number): Standing[] {
  const points = new Float64Array(catalogue.offers.length);
  for (const { term, points: given } of asked) catalogue.addPoints(points, term, given);
  catalogue.offers.forEach((offer, place) => {
    points[place]! *= 1 + fitOf(need, offer).total;
  });
  // Few of many are wanted: sorting bare numbers first is much cheaper than sorting the offers.
  const last = Math.max(points.toSorted().at(-most) ?? 0, 0);
  const best: Standing[] = [];
  points.forEach((sum, place) => {
    if (sum > 0 && sum >= last) best.push({ place, points: sum });
  });
  const id = ({ place }: Standing) => catalogue.offers[place]!.id;
  return best.sort((a, b) => b.points - a.points || (id(a) < id(b) ? -1 : 1)).slice(0, most);
}

/** The need as the answer to the offer; no terms are lent in this direction. */
function forOffer(pair: { need: Need; offer: Offer }, asked: readonly AskedTerm[], offered: Evidence): number {
  return pointsFor(pair, asked, offered);
}
