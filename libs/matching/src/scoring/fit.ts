import type { Need, Offer } from '../listing.js';
import { FIT } from './parameters.js';

/** What equal codes add, as shares of the points of the text; a code that is not given fits nothing. */
export function fitOf(need: Need, offer: Offer): { sector: number; cooperation: number; total: number } {
  const equal = (field: 'sector' | 'cooperation_wanted') => need[field] !== '' && need[field] === offer[field];
  const sector = equal('sector') ? FIT.sector : 0;
  const cooperation = equal('cooperation_wanted') ? FIT.cooperation : 0;
  return { sector, cooperation, total: sector + cooperation };
}
