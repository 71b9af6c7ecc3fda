import { parseArgs } from 'node:util';
import { offersFor, type OfferMatch } from '../match.js';
import { Catalogue } from '../scoring/catalogue.js';
import { BadInput, readNeeds, readOffers } from './read-listings.js';

export const usage = 'usage: matching OFFERS.json NEEDS.json [--top 20] [--bar 50]';

interface MatchDocument {
  readonly needs: readonly { readonly id: string; readonly offers: readonly OfferMatch[] }[];
  readonly seconds: number;
  /** Why there is nothing to compare; only with exit code 3. */
  readonly refused?: string;
}

/** @throws BadInput, and what parseArgs throws */
export function matchFiles(args: string[]): MatchDocument {
  const started = performance.now();
  const options = { top: { type: 'string' }, bar: { type: 'string' } } as const;
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
  const [offersFile, needsFile] = positionals;
  if (offersFile === undefined || needsFile === undefined || positionals.length > 2) throw new BadInput(usage);
  const top = values.top === undefined ? undefined : wholeNumber('--top', values.top);
  const bar = values.bar === undefined ? undefined : wholeNumber('--bar', values.bar);
  const offers = readOffers(offersFile);
  const needs = readNeeds(needsFile);
  const seconds = () => (performance.now() - started) / 1000;
  if (offers.length === 0)
    return {
      needs: needs.map(({ id }) => ({ id, offers: [] })),
      seconds: seconds(),
      refused: `${offersFile} holds no offer to compare with`,
    };
  const catalogue = new Catalogue(offers);
  const answers = needs.map((need) => ({ id: need.id, offers: offersFor(need, catalogue, { top, bar }) }));
  return { needs: answers, seconds: seconds() };
}

function wholeNumber(option: string, given: string): number {
  if (!/^\d{1,6}$/.test(given)) throw new BadInput(`${option}: "${given}" is not a whole number from 0 to 999999`);
  return Number(given);
}
