import type { PossibleList } from './possible-list.js';
import type { VotedWork } from './selection.js';

export interface Contest {
  /** Taken, whatever people decide on the others. */
  sure: VotedWork[];
  /** Not all of them can be taken, and no rule says which. */
  contested: VotedWork[];
  /** How many of them can be. */
  places: number;
}

interface Contestants {
  taken: readonly VotedWork[];
  /** With equally many votes. */
  group: readonly VotedWork[];
}

/** So many choices are tried before all of a group count as contested. */
const mostChoices = 500;

export function contestIn(list: PossibleList, mostInProvince: number, { taken, group }: Contestants): Contest {
  const able = group.filter((work) => list.allows([...taken, work]));
  if (list.allows([...taken, ...able])) return { sure: able, contested: [], places: 0 };
  const crowded = inCrowdedProvinces(taken, able, mostInProvince);
  const rest = able.filter((work) => !crowded.includes(work));
  const choices = crowded.length > 0 && rest.length > 0 ? choicesIn(crowded, taken, mostInProvince) : null;
  const isLocal = choices?.every((choice) => list.allows([...taken, ...rest, ...choice]));
  const [sure, contested] = isLocal ? [rest, crowded] : [[], able];
  return { sure, contested, places: filled(list, [...taken, ...sure], contested).length };
}

/** Of these as many as go, in their order. */
function filled(list: PossibleList, taken: readonly VotedWork[], works: readonly VotedWork[]): VotedWork[] {
  const chosen: VotedWork[] = [];
  for (const work of works) if (list.allows([...taken, ...chosen, work])) chosen.push(work);
  return chosen;
}

function inCrowdedProvinces(taken: readonly VotedWork[], able: readonly VotedWork[], most: number): VotedWork[] {
  const count = (works: readonly VotedWork[], code: string) =>
    works.filter(({ provinceCode }) => provinceCode === code).length;
  return able.filter(({ provinceCode: code }) => code !== null && count(taken, code) + count(able, code) > most);
}

/** Every way to fill the provinces from their works; null where there are too many. */
function choicesIn(crowded: readonly VotedWork[], taken: readonly VotedWork[], most: number): VotedWork[][] | null {
  let choices: VotedWork[][] = [[]];
  for (const [code, works] of Map.groupBy(crowded, ({ provinceCode }) => provinceCode)) {
    const room = most - taken.filter(({ provinceCode }) => provinceCode === code).length;
    const ways = subsetsOf(works, room);
    if (ways === null || choices.length * ways.length > mostChoices) return null;
    choices = choices.flatMap((choice) => ways.map((way) => [...choice, ...way]));
  }
  return choices;
}

function subsetsOf(works: readonly VotedWork[], size: number): VotedWork[][] | null {
  if (works.length > 12) return null;
  let subsets: VotedWork[][] = [[]];
  for (const work of works) subsets = subsets.flatMap((subset) => [subset, [...subset, work]]);
  return subsets.filter(({ length }) => length === size);
}
