import type { Rulebook } from '@sangtao/programmes/rulebook';
import { Refusal } from '@sangtao/service-kit/refusal';
import { assertSettled } from '../results/result.js';
import type { PlaceRow } from '../results/results.store.js';
import { selectionOf } from './selected-places.js';

/** What people decided, by entry. */
export function decidedOf(places: readonly PlaceRow[]): Map<string, string | null> {
  return new Map(places.filter(({ decidedBy }) => decidedBy !== null).map(({ entryId, prize }) => [entryId, prize]));
}

/** Nothing is left to people, and every rule is kept, also by what people decided. @throws Refusal tie-undecided, prize-exceeded, selection-obstructed */
export function assertDecidable(rulebook: Rulebook, places: PlaceRow[]): void {
  assertSettled(rulebook, places);
  if (!rulebook.selection) return;
  const { obstacles, selected } = selectionOf(rulebook, places, decidedOf(places));
  const { exactly } = rulebook.selection;
  const shown = places.filter(({ prize }) => prize !== null).length;
  if (obstacles.length > 0 || selected.size !== exactly || shown !== exactly) {
    throw new Refusal('selection-obstructed', { exactly, selected: shown, obstacles });
  }
}
