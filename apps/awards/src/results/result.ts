import type { Prize, Rulebook } from '@sangtao/programmes/rulebook';
import { Refusal } from '@sangtao/service-kit/refusal';
import { proposeField, type Decided } from './prize-lines.js';

export type ResultState = 'proposed' | 'decided' | 'sealed' | 'published';

/** From a state to the states that may follow it. */
export const resultTransitions: Record<ResultState, readonly ResultState[]> = {
  proposed: ['decided'],
  decided: ['sealed'],
  sealed: ['decided', 'published'],
  published: [],
};

export interface RankedEntry {
  entryId: string;
  fieldCode: string;
  score: number;
  rank: number;
  tieStep: string | null;
}

export interface Place extends RankedEntry {
  proposedPrize: string | null;
  prize: string | null;
  /** Tied across the end of a prize: nobody but people can decide. */
  undecided: boolean;
}

/** What the rules give, field by field: maxima, minimum scores, and ties that only people can break. */
export function proposePlaces(prizes: Prize[], ranking: RankedEntry[], decided: Decided = new Map()): Place[] {
  const fields = [...new Set(ranking.map(({ fieldCode }) => fieldCode))];
  return fields.flatMap((fieldCode) => {
    const inField = ranking.filter((entry) => entry.fieldCode === fieldCode);
    const { prizeOf, tie } = proposeField(prizes, inField, decided);
    return inField.map((entry) => {
      const { entryId } = entry;
      const proposedPrize = prizeOf.get(entryId) ?? null;
      const prize = decided.has(entryId) ? decided.get(entryId)! : proposedPrize;
      const undecided = !decided.has(entryId) && tie !== null && tie.entries.includes(entryId);
      return { ...entry, proposedPrize, prize, undecided };
    });
  });
}

/** Maxima hold for decisions too. @returns the first prize of which too many are given */
export function exceeded(
  prizes: Prize[],
  places: Pick<Place, 'fieldCode' | 'prize'>[],
): { prize: string; field: string; max: number; given: number } | undefined {
  for (const { code: prize, maxPerField: max } of prizes) {
    if (max === undefined) continue;
    for (const field of new Set(places.map(({ fieldCode }) => fieldCode))) {
      const given = places.filter((place) => place.fieldCode === field && place.prize === prize).length;
      if (given > max) return { prize, field, max, given };
    }
  }
  return undefined;
}

/** @throws Refusal tie-undecided, tie-in-list, prize-exceeded */
export function assertSettled(
  { prizes, selection }: Pick<Rulebook, 'prizes' | 'selection'>,
  places: Pick<Place, 'fieldCode' | 'prize' | 'undecided'>[],
): void {
  const entries = places.filter(({ undecided }) => undecided).length;
  if (entries > 0) throw new Refusal(selection ? 'tie-in-list' : 'tie-undecided', { entries });
  const tooMany = exceeded(prizes, places);
  if (tooMany) throw new Refusal('prize-exceeded', tooMany);
}
