import type { Rulebook } from '@sangtao/programmes/rulebook';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { PlaceRow } from '../results/results.store.js';
import { selectionOf } from './selected-places.js';
import { decidedOf } from './settled.js';

/**
 * The works that are tied, where these of them may be the ones that are in: with them a list is possible, and no other of them fits beside.
 * @throws Refusal no-tie, tie-choice
 */
export function tieToBreak(rulebook: Rulebook, places: PlaceRow[], chosen: readonly string[]): string[] {
  const decided = decidedOf(places);
  const { tie, selected } = selectionOf(rulebook, places, decided);
  if (!tie) throw new Refusal('no-tie');
  const wrong = new Refusal('tie-choice', { places: tie.places, tied: tie.entries.length, chosen: chosen.length });
  if (chosen.some((entry) => !tie.entries.includes(entry))) throw wrong;
  const { prizeCode } = rulebook.selection!;
  // Those with more votes are in whatever is chosen here.
  const above = [...selected].map((entry): [string, string | null] => [entry, prizeCode]);
  const after = (entries: readonly string[]) => {
    const choice = tie.entries.map((entry): [string, string | null] => [
      entry,
      entries.includes(entry) ? prizeCode : null,
    ]);
    return selectionOf(rulebook, places, new Map([...decided, ...above, ...choice])).obstacles.length === 0;
  };
  const left = tie.entries.filter((entry) => !chosen.includes(entry));
  if (!after(chosen) || left.some((entry) => after([...chosen, entry]))) throw wrong;
  return tie.entries;
}

/** Of the tied works as many as go, in their order: one of the choices that {@link tieToBreak} takes. */
export function firstChoice(rulebook: Rulebook, places: PlaceRow[]): string[] {
  const decided = decidedOf(places);
  const { tie, selected } = selectionOf(rulebook, places, decided);
  const { prizeCode } = rulebook.selection!;
  const goes = (entries: readonly string[]) => {
    const taken = [...selected, ...entries].map((entry): [string, string | null] => [entry, prizeCode]);
    return selectionOf(rulebook, places, new Map([...decided, ...taken])).obstacles.length === 0;
  };
  const chosen: string[] = [];
  for (const entry of tie?.entries ?? []) if (goes([...chosen, entry])) chosen.push(entry);
  return chosen;
}
