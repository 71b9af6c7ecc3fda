import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { CatalogueFilter } from './catalogue.dto.js';
import { facetNames, facets, Matching, type Facet } from './matching.sql.js';

interface Counted {
  /** Under all that is chosen, or under what is chosen in the other facets. */
  alone: boolean;
  /** Which column's values are counted, as PostgreSQL's grouping() says it: a bit for each column, 0 for this one. */
  grouped: number;
  value: string | null;
  n: number;
}

const columns = facetNames.map((name) => facets[name]);
const everything = 2 ** columns.length - 1;
const groupedBy = (facet: Facet) => everything - 2 ** (columns.length - 1 - facetNames.indexOf(facet));

/** How many there are of each. */
@Injectable()
export class FacetsView {
  constructor(private readonly database: Database) {}

  async of(filter: CatalogueFilter) {
    const matching = new Matching(filter);
    const rows = await this.database.query<Counted>(statementOf(matching), matching.values);
    const counts = (facet: Facet) =>
      rows
        .filter(({ alone, grouped }) => grouped === groupedBy(facet) && alone === matching.chosen.has(facet))
        .flatMap(({ value, n }) => (value === null ? [] : [{ value, count: n }]))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const total = rows.find(({ grouped }) => grouped === everything)!.n;
    return { total, ...facetsOf(counts) };
  }
}

/**
 * One pass counts every facet under all that is chosen; a facet in which something is chosen is counted once more without that. Words are looked up
 * once; without words an index holds all that is counted, and reading it again costs less than keeping it.
 */
function statementOf({ found, hasWords, chosen }: Matching): string {
  const where = (besides?: Facet) =>
    ['true', ...[...chosen].flatMap(([facet, condition]) => (facet === besides ? [] : [condition]))].join(' and ');
  const alone = [...chosen.keys()].map(
    (facet) => `union all select true, ${groupedBy(facet)}, ${facets[facet]}::text, count(*)::int
      from found where ${where(facet)} group by ${facets[facet]}`,
  );
  return `
    with found as ${hasWords ? '' : 'not materialized'} (select ${columns.join(', ')} from exchange.catalogue where ${found})
    select false as alone, grouping(${columns.join(', ')}) as grouped,
      coalesce(${columns.map((column) => `${column}::text`).join(', ')}) as value, count(*)::int as n
    from found where ${where()} group by grouping sets (${columns.map((column) => `(${column})`).join(', ')}, ())
    ${alone.join('\n')}`;
}

function facetsOf<Counts>(counts: (facet: Facet) => Counts): Record<Facet, Counts> {
  return Object.fromEntries(facetNames.map((name) => [name, counts(name)])) as Record<Facet, Counts>;
}
