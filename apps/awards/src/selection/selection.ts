import { reaches, type SelectionRules } from '@sangtao/programmes/selection';
import { contestIn } from './contest.js';
import { obstaclesTo, type Obstacle } from './obstacles.js';
import { PossibleList, type Counted, type Counts } from './possible-list.js';

/** A work with the council's vote on it. */
export interface VotedWork extends Counted {
  entryId: string;
  /** Share of yes, 0 to 1. */
  share: number;
}

/** With every field of the rulebook: also one without a work may ask for some. */
export interface ListRules extends SelectionRules {
  fieldCodes: string[];
}

/** What people decided so far, by entry: in or out. */
export type DecidedWorks = ReadonlyMap<string, boolean>;

/** Why a work is not in the list. `reserved`: the place that it would take is kept for a field that lacks works. */
export type WhyNot = 'approval' | 'province' | 'reserved' | 'full' | 'tie' | 'below-tie' | 'withheld' | 'impossible';

interface SelectionTie {
  entries: string[];
  /** How many of them can be taken. */
  places: number;
}

export interface Selection {
  selected: Set<string>;
  /** The rules that cannot be met together, none of them to spare; empty where a list can be made. */
  obstacles: Obstacle[];
  tie: SelectionTie | null;
  whyNot: Map<string, WhyNot>;
}

/**
 * From the most votes down: each work is taken where, with it, a list under all rules is still possible. Works with equally many votes of
 * which the rules leave a choice are a tie; the list goes on below once people have decided on them.
 */
export function select(rules: ListRules, works: readonly VotedWork[], decided: DecidedWorks = new Map()): Selection {
  const obstacles = obstaclesTo(rules, works, decided);
  const taken = works.filter(({ entryId }) => decided.get(entryId) === true);
  if (obstacles.length > 0) return described(rules, works, { decided, taken, obstacles, tie: null });
  const open = works.filter((work) => !decided.has(work.entryId) && reaches(work.share, rules.minApproval));
  const list = new PossibleList(countsOf(rules), [...taken, ...open]);
  for (const group of byVotes(open)) {
    const { sure, contested, places } = contestIn(list, rules.maxPerProvince ?? Infinity, { taken, group });
    taken.push(...sure);
    if (contested.length === 0) continue;
    const tie = { entries: contested.map(({ entryId }) => entryId), places };
    return described(rules, works, { decided, taken, obstacles, tie });
  }
  return described(rules, works, { decided, taken, obstacles, tie: null });
}

function countsOf({ fieldCodes, minPerField, exactly, maxPerProvince = Infinity }: ListRules): Counts {
  return { exactly, least: new Map(fieldCodes.map((code) => [code, minPerField])), most: maxPerProvince };
}

/** Most votes first; equal ones together. */
function byVotes(works: readonly VotedWork[]): VotedWork[][] {
  const groups: VotedWork[][] = [];
  for (const work of works.toSorted((a, b) => b.share - a.share || (a.entryId < b.entryId ? -1 : 1))) {
    const group = groups.at(-1);
    if (group && group[0]!.share - work.share < 1e-9) group.push(work);
    else groups.push([work]);
  }
  return groups;
}

interface Standing extends Pick<Selection, 'obstacles' | 'tie'> {
  decided: DecidedWorks;
  taken: VotedWork[];
}

function described(rules: ListRules, works: readonly VotedWork[], { taken, ...standing }: Standing): Selection {
  const { obstacles, tie } = standing;
  const selected = new Set(taken.map(({ entryId }) => entryId));
  const left = works.filter(({ entryId }) => !selected.has(entryId));
  const whyNot = new Map(left.map((work) => [work.entryId, whyNotOf(rules, work, { taken, ...standing })]));
  return { selected, obstacles, tie, whyNot };
}

function whyNotOf(rules: ListRules, work: VotedWork, { decided, taken, obstacles, tie }: Standing): WhyNot {
  if (decided.get(work.entryId) === false) return 'withheld';
  if (!reaches(work.share, rules.minApproval)) return 'approval';
  if (obstacles.length > 0) return 'impossible';
  if (tie?.entries.includes(work.entryId)) return 'tie';
  const inProvince = taken.filter(({ provinceCode }) => provinceCode !== null && provinceCode === work.provinceCode);
  if (inProvince.length >= (rules.maxPerProvince ?? Infinity)) return 'province';
  if (tie) return 'below-tie';
  const lower = taken.some(({ share, entryId }) => share < work.share - 1e-9 && !decided.has(entryId));
  return lower ? 'reserved' : 'full';
}
