import { reaches } from '@sangtao/programmes/selection';
import { PossibleList } from './possible-list.js';
import type { DecidedWorks, ListRules, VotedWork } from './selection.js';

type Obstructing = 'exactly' | 'min-per-field' | 'max-per-province' | 'min-approval' | 'decisions';

/** A rule that stands in the way, together with the others that are named. */
export interface Obstacle {
  rule: Obstructing;
  /** Of `min-per-field`. */
  fieldCode: string | null;
  /** What the rule asks for: a number of works, for `min-approval` in percent of the votes. Of `decisions`: how many there are. */
  wanted: number;
  /** What there is: the longest list under the other rules, works of the field, works that the provinces' limit leaves, works that reach the share. */
  found: number;
  /** With this in its place a list is possible; null where this rule alone cannot help. */
  wouldDo: number | null;
}

interface Rule {
  rule: Obstructing;
  fieldCode: string | null;
}

/** Rules as they are, but for those that are left out or changed. */
interface Trial {
  without: readonly Rule[];
  exactly?: number;
  most?: number;
  least?: number;
  minShare?: number;
}

/** An irreducible set of rules that no list can meet together: without any one of them there is a list. Empty where there is one already. */
export function obstaclesTo(rules: ListRules, works: readonly VotedWork[], decided: DecidedWorks): Obstacle[] {
  const trials = new Trials(rules, works, decided);
  if (trials.isPossible({ without: [] })) return [];
  const all: Rule[] = [
    { rule: 'decisions', fieldCode: null },
    ...rules.fieldCodes.map((fieldCode): Rule => ({ rule: 'min-per-field', fieldCode })),
    { rule: 'max-per-province', fieldCode: null },
    { rule: 'min-approval', fieldCode: null },
    { rule: 'exactly', fieldCode: null },
  ];
  const spared: Rule[] = [];
  // A rule without which there is still no list is not needed to say why.
  for (const rule of all) if (!trials.isPossible({ without: [...spared, rule] })) spared.push(rule);
  return all.filter((rule) => !spared.includes(rule)).map((rule) => trials.describe(rule, spared));
}

class Trials {
  constructor(
    private readonly rules: ListRules,
    private readonly works: readonly VotedWork[],
    private readonly decided: DecidedWorks,
  ) {}

  isPossible(trial: Trial): boolean {
    const { candidates, taken, list } = this.listOf(trial);
    return taken.every((work) => candidates.includes(work)) && list.allows(taken);
  }

  describe({ rule, fieldCode }: Rule, spared: readonly Rule[]): Obstacle {
    return { rule, fieldCode, ...this.figures({ rule, fieldCode }, spared) };
  }

  private figures(rule: Rule, spared: readonly Rule[]): Pick<Obstacle, 'wanted' | 'found' | 'wouldDo'> {
    const { exactly, minPerField, maxPerProvince = Infinity, minApproval } = this.rules;
    // By itself: the other rules stand, also those that are not needed to say why.
    const first = (values: number[], trial: (value: number) => Omit<Trial, 'without'>) =>
      values.find((value) => this.isPossible({ without: [], ...trial(value) })) ?? null;
    const { candidates, list, taken } = this.listOf({ without: spared });
    switch (rule.rule) {
      case 'exactly': {
        const longest = this.listOf({ without: spared, exactly: this.works.length }).list.longest(taken);
        const more = Array.from({ length: Math.max(0, this.works.length - exactly) }, (_, n) => exactly + n + 1);
        const wouldDo = first([...downFrom(exactly - 1), ...more], (n) => ({ exactly: n }));
        return { wanted: exactly, found: longest < exactly ? Math.max(0, longest) : (wouldDo ?? longest), wouldDo };
      }
      case 'min-per-field': {
        const found = candidates.filter(({ fieldCode }) => fieldCode === rule.fieldCode).length;
        return { wanted: minPerField, found, wouldDo: first(downFrom(minPerField - 1, 0), (n) => ({ least: n })) };
      }
      case 'max-per-province': {
        const found = new PossibleList(
          { exactly: candidates.length, least: new Map(), most: maxPerProvince },
          candidates,
        );
        const more = Array.from({ length: exactly }, (_, n) => maxPerProvince + n + 1);
        return { wanted: maxPerProvince, found: found.longest(), wouldDo: first(more, (n) => ({ most: n })) };
      }
      case 'min-approval': {
        const shares = [...new Set(this.works.map(({ share }) => share))].sort((a, b) => b - a);
        const share = first(
          shares.filter((one) => !reaches(one, minApproval)),
          (minShare) => ({ minShare }),
        );
        const [votes, of] = minApproval.split('/').map(Number) as [number, number];
        const wouldDo = share === null ? null : Math.round(share * 1000) / 10;
        return { wanted: Math.round((votes / of) * 1000) / 10, found: candidates.length, wouldDo };
      }
      case 'decisions':
        return { wanted: this.decided.size, found: list.longest(), wouldDo: null };
    }
  }

  private listOf({ without, exactly, most, least, minShare }: Trial) {
    const drops = (rule: Obstructing, field: string | null = null) =>
      without.some((one) => one.rule === rule && one.fieldCode === field);
    const { rules } = this;
    const decided = drops('decisions') ? new Map<string, boolean>() : this.decided;
    const isEnough = ({ share }: VotedWork) =>
      drops('min-approval') || (minShare === undefined ? reaches(share, rules.minApproval) : share >= minShare - 1e-9);
    const candidates = this.works.filter((work) => decided.get(work.entryId) !== false && isEnough(work));
    const taken = this.works.filter(({ entryId }) => decided.get(entryId) === true);
    const counts = {
      exactly: drops('exactly') ? Infinity : (exactly ?? rules.exactly),
      least: new Map(
        rules.fieldCodes.map((code) => [code, drops('min-per-field', code) ? 0 : (least ?? rules.minPerField)]),
      ),
      most: drops('max-per-province') ? Infinity : (most ?? rules.maxPerProvince ?? Infinity),
    };
    return { candidates, taken, list: new PossibleList(counts, candidates) };
  }
}

function downFrom(most: number, least = 1): number[] {
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, n) => most - n);
}
