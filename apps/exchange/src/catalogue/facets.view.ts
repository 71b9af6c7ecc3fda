import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { CatalogueFilter } from './catalogue.dto.js';
import { chosen, facets, filterValues, found, type Facet } from './matching.sql.js';

const names = Object.keys(facets) as Facet[];
const others = (facet: Facet) => names.filter((name) => name !== facet).map((name) => `is_${name}`);

/** One pass finds the rows; each facet is counted under what is chosen in the others. */
const statement = `
  with found as materialized (
    select ${names.map((name) => `${facets[name]}, (${chosen[name]}) as is_${name}`).join(', ')}
    from exchange.catalogue where ${found})
  select 'total' as facet, null as value, count(*)::int as n from found where ${names.map((name) => `is_${name}`).join(' and ')}
  ${names
    .map(
      (name) => `union all select '${name}', ${facets[name]}::text, count(*)::int from found
        where ${facets[name]} is not null and ${others(name).join(' and ')} group by 2`,
    )
    .join('\n')}`;

/** How many there are of each. */
@Injectable()
export class FacetsView {
  constructor(private readonly database: Database) {}

  async of(filter: CatalogueFilter) {
    const rows = await this.database.query<{ facet: Facet | 'total'; value: string; n: number }>(
      statement,
      filterValues(filter),
    );
    const counts = (facet: Facet) =>
      rows
        .filter((row) => row.facet === facet)
        .map(({ value, n }) => ({ value, count: n }))
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
    const total = rows.find(({ facet }) => facet === 'total')!.n;
    return { total, ...facetsOf(counts) };
  }
}

function facetsOf<Counts>(counts: (facet: Facet) => Counts): Record<Facet, Counts> {
  return Object.fromEntries(names.map((name) => [name, counts(name)])) as Record<Facet, Counts>;
}
