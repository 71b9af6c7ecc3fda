import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readNeeds, readOffers } from '../src/cli/read-listings.js';

const path = (name: string) => fileURLToPath(new URL(`fixtures/${name}.json`, import.meta.url));

export const OFFERS_FILE = path('offers');
export const NEEDS_FILE = path('needs');
export const offers = readOffers(OFFERS_FILE);
export const needs = readNeeds(NEEDS_FILE);

interface Truth {
  readonly need_id: string;
  readonly matches: readonly { readonly offer_id: string; readonly grade: number }[];
}

/** By need: the grades of the offers that answer it, 2 or 1; empty where none does. */
export const grades: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  (JSON.parse(readFileSync(path('matches'), 'utf8')) as Truth[]).map(({ need_id, matches }) => [
    need_id,
    new Map(matches.map(({ offer_id, grade }) => [offer_id, grade])),
  ]),
);
