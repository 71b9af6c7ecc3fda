import type { Rulebook } from '@sangtao/programmes/rulebook';
import { proposePlaces, type Place, type RankedEntry } from '../results/result.js';
import type { Decided } from '../results/prize-lines.js';
import { select, type ListRules, type Selection, type VotedWork } from './selection.js';

type Rules = Pick<Rulebook, 'selection' | 'prizes' | 'stages' | 'fields'>;

export interface ListedEntry extends RankedEntry {
  provinceCode: string | null;
}

/** What the rulebook gives: one list where it asks for one, prizes by field elsewhere. */
export function placesOf<Entry extends ListedEntry>(
  rulebook: Rules,
  ranking: Entry[],
  decided: Decided = new Map(),
): Place[] {
  const { selection: rules } = rulebook;
  if (!rules) return proposePlaces(rulebook.prizes, ranking, decided);
  const proposed = selectionOf(rulebook, ranking, new Map());
  const now = selectionOf(rulebook, ranking, decided);
  return ranking.map((entry) => {
    const { entryId, fieldCode, score, rank, tieStep } = entry;
    const prizeIn = ({ selected }: Selection) => (selected.has(entryId) ? rules.prizeCode : null);
    const undecided = now.tie?.entries.includes(entryId) ?? false;
    return {
      entryId,
      fieldCode,
      score,
      rank,
      tieStep,
      proposedPrize: prizeIn(proposed),
      prize: prizeIn(now),
      undecided,
    };
  });
}

/** @param rulebook asks for a list */
export function selectionOf(rulebook: Rules, ranking: readonly ListedEntry[], decided: Decided): Selection {
  const inOrOut = new Map([...decided].map(([entryId, prize]) => [entryId, prize !== null]));
  return select(listRules(rulebook), votedWorks(rulebook, ranking), inOrOut);
}

function listRules({ selection, fields }: Rules): ListRules {
  return { ...selection!, fieldCodes: fields.map(({ code }) => code) };
}

function votedWorks({ stages }: Rules, ranking: readonly ListedEntry[]): VotedWork[] {
  const { totalScale } = stages.at(-1)!;
  return ranking.map(({ entryId, fieldCode, provinceCode, score }) => {
    return { entryId, fieldCode, provinceCode, share: score / totalScale };
  });
}
