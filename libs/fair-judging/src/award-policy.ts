/*
 * Prizes of one field from its ranking.
 * Formula: prize by prize, best first: entries in the order of ranks while places are left, the score reaches the minimum and no cap is
 *   full.
 * Assumes: ranks are final; ties that straddle the end of a prize or a cap are for people to break.
 * Units: places; scores in score units.
 * Source: rulebooks of innovation contests: a prize may be withheld, minimum scores stand beside quotas, an organisation holds only so
 *   many.
 * Example: first prize max 1, second max 2 from 60; ranks 1 (90), 2 (70), 2 (70), 4 (50) → first to the best, second to both; with second
 *   max 1 the tie is unresolved.
 */
/** A prize of an edition, best first in its list. `max` is a maximum, never a number to be reached. */
export interface Prize {
  readonly code: string;
  readonly max: number;
  /** Lowest score that may receive it, in score units. */
  readonly minScore?: number;
  /** As many as `max` are due: where fewer reach it, that is a shortage to be decided on, not a prize withheld. */
  readonly exact?: boolean;
}

/** An entry of one field as the ranking left it: 1 is best, equal ranks are unresolved ties. */
export interface Candidate {
  readonly entry: string;
  readonly score: number;
  readonly rank: number;
  /** What caps count, such as `{ organisation: 'org-065', province: '01' }`. */
  readonly groups?: Readonly<Record<string, string>>;
}

/** No group of this kind holds more than so many prizes, of those named or of all together. */
export interface Cap {
  readonly kind: string;
  readonly max: number;
  readonly prizes?: readonly string[];
}

export interface Proposal {
  readonly awards: { readonly entry: string; readonly prize: string }[];
  /** Ties that straddle the end of a prize: it cannot be published until a recorded decision breaks them. */
  readonly unresolved: { readonly prize: string; readonly entries: string[]; readonly places: number }[];
  /** Prizes of which fewer than the maximum are given, because nobody left reaches the minimum. */
  readonly withheld: { readonly prize: string; readonly places: number }[];
  /** Exact prizes that lack somebody to receive them. */
  readonly shortages: { readonly prize: string; readonly places: number }[];
  /** Entries that a cap kept from a prize which their rank and score would have given them; nobody is passed over silently. */
  readonly passedOver: { readonly entry: string; readonly prize: string; readonly cap: Cap }[];
}

/**
 * Proposes the prizes of one field: best entries first, each prize up to its maximum and down to its minimum score. An entry that
 * a cap keeps from a prize stands for the next one. At a tie across the end of a prize, or of a cap, it stops and names
 * the tie, since everything below depends on it.
 * Source: DOMAIN P0 ("prize may be withheld", "absolute thresholds as well as quotas").
 */
export function proposeAwards(
  candidates: readonly Candidate[],
  prizes: readonly Prize[],
  caps: readonly Cap[] = [],
): Proposal {
  const proposal: Proposal = { awards: [], unresolved: [], withheld: [], shortages: [], passedOver: [] };
  let waiting = [...Map.groupBy(candidates, ({ rank }) => rank)]
    .toSorted(([a], [b]) => a - b)
    .map(([, group]) => group);
  const held = new HeldPrizes(caps);
  for (const prize of prizes) {
    let places = prize.max;
    const left: Candidate[][] = [];
    for (const [at, group] of waiting.entries()) {
      if (places === 0 || group[0]!.score < (prize.minScore ?? Number.NEGATIVE_INFINITY)) {
        left.push(...waiting.slice(at));
        break;
      }
      const { free, barred } = held.split(group, prize.code);
      const room = Math.min(places, held.room(free, prize.code));
      if (free.length > room) {
        proposal.unresolved.push({ prize: prize.code, entries: free.map(({ entry }) => entry), places: room });
        return proposal;
      }
      for (const { candidate, cap } of barred) {
        proposal.passedOver.push({ entry: candidate.entry, prize: prize.code, cap });
      }
      for (const candidate of free) held.give(candidate, prize.code);
      proposal.awards.push(...free.map(({ entry }) => ({ entry, prize: prize.code })));
      places -= free.length;
      if (barred.length > 0) left.push(barred.map(({ candidate }) => candidate));
    }
    waiting = left;
    if (places > 0) (prize.exact ? proposal.shortages : proposal.withheld).push({ prize: prize.code, places });
  }
  return proposal;
}

/** What each group holds under each cap. */
class HeldPrizes {
  private readonly counts = new Map<string, number>();

  constructor(private readonly caps: readonly Cap[]) {}

  /** Those whom no cap keeps from the prize, and the others with the first that does. */
  split(group: readonly Candidate[], prize: string) {
    const barred: { candidate: Candidate; cap: Cap }[] = [];
    const free = group.filter((candidate) => {
      const cap = this.caps.find((one) => this.left(one, candidate, prize) <= 0);
      if (cap !== undefined) barred.push({ candidate, cap });
      return cap === undefined;
    });
    return { free, barred };
  }

  /** How many of these tied entries can hold the prize together: fewer than there are only where a cap divides them. */
  room(free: readonly Candidate[], prize: string): number {
    const over = this.caps.flatMap((cap) =>
      [...Map.groupBy(free, ({ groups }) => groups?.[cap.kind])].map(([, own]) => {
        return own.length - Math.min(own.length, this.left(cap, own[0]!, prize));
      }),
    );
    return free.length - Math.max(0, ...over);
  }

  give(candidate: Candidate, prize: string): void {
    for (const [at, cap] of this.caps.entries()) {
      if (!this.concerns(cap, candidate, prize)) continue;
      const key = this.keyOf(at, cap, candidate);
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  private left(cap: Cap, candidate: Candidate, prize: string): number {
    if (!this.concerns(cap, candidate, prize)) return Number.POSITIVE_INFINITY;
    return cap.max - (this.counts.get(this.keyOf(this.caps.indexOf(cap), cap, candidate)) ?? 0);
  }

  /** An entry without such a group is not capped. */
  private concerns({ kind, prizes }: Cap, { groups }: Candidate, prize: string): boolean {
    return groups?.[kind] !== undefined && (prizes === undefined || prizes.includes(prize));
  }

  private keyOf(at: number, { kind }: Cap, { groups }: Candidate): string {
    return `${at} ${groups?.[kind]}`;
  }
}
