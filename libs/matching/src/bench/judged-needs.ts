import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readNeeds, readOffers } from '../cli/read-listings.js';
import type { Need, Offer } from '../listing.js';
import type { Grades } from './measures.js';

/** Offers, needs, and which offers answer each need. */
export interface JudgedNeeds {
  /** The folder, as it is printed. */
  readonly from: string;
  readonly offers: readonly Offer[];
  readonly needs: readonly Need[];
  /** By need; empty where no offer answers it. */
  readonly grades: ReadonlyMap<string, Grades>;
}

interface Truth {
  readonly need_id: string;
  readonly matches: readonly { readonly offer_id: string; readonly grade: number }[];
}

/** `offers.json`, `needs.json` and `matches.json`: those beside the repository (`../shared/fixtures`), else the copy that is kept here. */
export function judgedNeeds(): JudgedNeeds {
  const shared = fileURLToPath(new URL('../../../../../shared/fixtures/', import.meta.url));
  const kept = fileURLToPath(new URL('../../test/fixtures/', import.meta.url));
  const [folder, from] = existsSync(`${shared}matches.json`) ? [shared, '../shared/fixtures'] : [kept, 'test/fixtures'];
  const truths = JSON.parse(readFileSync(`${folder}matches.json`, 'utf8')) as Truth[];
  return {
    from,
    offers: readOffers(`${folder}offers.json`),
    needs: readNeeds(`${folder}needs.json`),
    grades: new Map(
      truths.map(({ need_id, matches }) => [need_id, new Map(matches.map(({ offer_id, grade }) => [offer_id, grade]))]),
    ),
  };
}
