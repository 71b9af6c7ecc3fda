import type { Place } from '../api/awards.js';

/** Why a prize is not the one that the rules propose; undefined where it is, also where somebody had decided otherwise before. */
export function deviationOf({ prize, proposedPrize, reason }: Pick<Place, 'prize' | 'proposedPrize' | 'reason'>) {
  return prize === proposedPrize ? undefined : (reason ?? undefined);
}
