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

/** Whether a row has one of the values that are chosen in a facet; all have where none is chosen. */
export const chosen: Record<Facet, string> = {
  kind: '($4::text[] is null or kind = any($4))',
  sector: '($5::text[] is null or sector = any($5))',
  trl: '($6::int is null or trl >= $6) and ($7::int is null or trl <= $7)',
  ipStatus: '($8::text[] is null or ip_status = any($8))',
  provinceCode: '($9::text[] is null or province_code = any($9))',
  region: '($10::text[] is null or region = any($10))',
  dealForm: '($11::text[] is null or deal_form = any($11))',
};

/** Of this side, with these words or this code. */
export const found = `side = $1 and ($2::text is null or words @@ $2::tsquery or code = $3)`;

/** $1 to $11 of the above. */
export function filterValues(filter: CatalogueFilter): unknown[] {
  const { side, q, trlFrom = null, trlTo = null } = filter;
  const list = (codes: string | undefined) => codes?.split(',') ?? null;
  const words = q === undefined ? null : wordsAsked(q);
  const code = q?.trim().toUpperCase() ?? null;
  const { kind, sector, ipStatus, provinceCode, region, dealForm } = filter;
  return [
    ...[side, words, code, list(kind), list(sector), trlFrom, trlTo, list(ipStatus)],
    ...[list(provinceCode), list(region), list(dealForm)],
  ];
}
