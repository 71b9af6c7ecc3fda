/** Every number that was chosen, with how it was chosen in docs/decisions/0011. The result moves by < 2 points around each. */

/** How much one mention of a kind counts. Single syllables are ambiguous. */
export const WORTH = { subject: 1, word: 0.6 } as const;

/** How often a mention counts by where it stands. */
export const FIELD = { title: 1, description: 1, keywords: 3 } as const;

/** What an offer says that it does not do counts against it, as a share of a mention in its description. */
export const DENIED = -0.5;

/** k₁ of BM25: with this many mentions an offer has two thirds of what endless mentions would give. */
export const SATURATION = 2;

/** What an equal sector or form of cooperation adds, as a share of the points of the text. */
export const FIT = { sector: 0.5, cooperation: 0.5 } as const;

/** Neighbours: the nearest offers lend up to `terms` of their terms to the need; the strongest counts as `weight` mentions. */
export const NEIGHBOURS = { offers: 5, terms: 40, weight: 0.3 } as const;

/** Raw points, before scaling, below which the best offer is not good enough to show any. */
export const RAW_BAR = 3.8;

/** What the raw bar is shown as. */
export const BAR = 50;
