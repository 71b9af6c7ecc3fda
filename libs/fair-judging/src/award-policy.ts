/** A prize of an edition, best first in its list. `max` is a maximum, never a number to be reached. */
export interface Prize {
  readonly code: string;
  readonly max: number;
  /** Lowest score that may receive it, in score units. */
  readonly minScore?: number;
}

/** An entry of one field as the ranking left it: 1 is best, equal ranks are unresolved ties. */
export interface Candidate {
  readonly entry: string;
  readonly score: number;
  readonly rank: number;
}

export interface Proposal {
  readonly awards: { readonly entry: string; readonly prize: string }[];
  /** Ties that straddle the end of a prize: it cannot be published until a recorded decision breaks them. */
  readonly unresolved: { readonly prize: string; readonly entries: string[]; readonly places: number }[];
  /** Prizes of which fewer than the maximum are given, because nobody left reaches the minimum. */
  readonly withheld: { readonly prize: string; readonly places: number }[];
}

/**
 * Proposes the prizes of one field: best entries first, each prize up to its maximum and down to its minimum score.
 * At a tie across the end of a prize it stops and names the tie, since everything below depends on it.
 * Source: DOMAIN P0 ("prize may be withheld", "absolute thresholds as well as quotas").
 */
export function proposeAwards(candidates: readonly Candidate[], prizes: readonly Prize[]): Proposal {
  const proposal: Proposal = { awards: [], unresolved: [], withheld: [] };
  const groups = [...Map.groupBy(candidates, ({ rank }) => rank)]
    .toSorted(([a], [b]) => a - b)
    .map(([, group]) => group);
  let at = 0;
  for (const prize of prizes) {
    let places = prize.max;
    for (let group = groups[at]; places > 0 && group !== undefined; group = groups[at]) {
      if (group[0]!.score < (prize.minScore ?? Number.NEGATIVE_INFINITY)) break;
      if (group.length > places) {
        proposal.unresolved.push({ prize: prize.code, entries: group.map(({ entry }) => entry), places });
        return proposal;
      }
      proposal.awards.push(...group.map(({ entry }) => ({ entry, prize: prize.code })));
      places -= group.length;
      at += 1;
    }
    if (places > 0) proposal.withheld.push({ prize: prize.code, places });
  }
  return proposal;
}
