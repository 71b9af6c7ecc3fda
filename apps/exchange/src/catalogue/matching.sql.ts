import type { CatalogueFilter } from './catalogue.dto.js';
import { wordsAsked } from './search-words.js';

/** What can be counted and chosen, with its column. */
export const facets = {
  kind: 'kind',
  sector: 'sector',
  trl: 'trl',
  ipStatus: 'ip_status',
  provinceCode: 'province_code',
  region: 'region',
  dealForm: 'deal_form',
} as const;

export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];

/** What is asked for, as conditions of a statement. Only what is asked stands there, so that PostgreSQL sees which index answers it. */
export class Matching {
  /** From $1 on: the side; where words are asked for, those ($2) and the code that they may be instead. */
  readonly values: unknown[];
  readonly hasWords: boolean;
  /** Of this side, with these words or this code. */
  readonly found: string;
  /** Whether a row has one of the values that are chosen in a facet; without those in which nothing is. */
  readonly chosen: ReadonlyMap<Facet, string>;

  constructor(filter: CatalogueFilter) {
    const { side, q } = filter;
    this.hasWords = q !== undefined;
    this.values = q === undefined ? [side] : [side, wordsAsked(q), q.trim().toUpperCase()];
    this.found = q === undefined ? 'side = $1' : 'side = $1 and (words @@ $2::tsquery or code = $3)';
    this.chosen = new Map(facetNames.flatMap((facet) => this.choice(facet, filter)));
  }

  /** Found, and chosen in every facet. */
  get all(): string {
    return [this.found, ...this.chosen.values()].join(' and ');
  }

  /** @returns where the value stands in the statement */
  value(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  private choice(facet: Facet, filter: CatalogueFilter): [Facet, string][] {
    if (facet === 'trl') {
      const { trlFrom, trlTo } = filter;
      if (trlFrom === undefined && trlTo === undefined) return [];
      return [[facet, `trl between ${this.value(trlFrom ?? 1)}::int and ${this.value(trlTo ?? 9)}::int`]];
    }
    const codes = filter[facet];
    return codes === undefined ? [] : [[facet, `${facets[facet]} = any(${this.value(codes.split(','))}::text[])`]];
  }
}
