import { describe, expect, it } from '@jest/globals';
import { fixture, itWithFixtures } from '../../test/fixtures.js';
import { rank } from '../rank.js';
import { parseScores, type Score } from '../score-table.js';
import { seeded } from './random.js';

interface Member {
  readonly id: string | number;
  readonly measure: number;
  readonly se: number;
  readonly infit: number;
  readonly outfit: number;
}

interface Published {
  readonly jml_numpy: {
    readonly extreme_persons: unknown[];
    readonly person: Member[];
    readonly rater: Member[];
    readonly item: Member[];
    readonly person_separation: { separation: number; strata: number; reliability: number };
    readonly rater_separation: { separation: number; strata: number; reliability: number };
  };
}

/** Marks from 0 to 4 drawn from the model itself. */
function contest(): { table: Score[]; severity: number[] } {
  const random = seeded(5);
  const severity = [-1, -0.5, 0, 0.5, 1];
  const difficulty = [-0.5, 0, 0.5];
  const thresholds = [-1.5, -0.5, 0.5, 1.5];
  const table = Array.from({ length: 150 }, (_, entry) => {
    const worth = random.normal();
    return severity.flatMap((strict, judge) =>
      (entry + judge) % 5 < 3
        ? difficulty.map((hard, criterion): Score => {
            const shares = [0, 1, 2, 3, 4].map((k) =>
              Math.exp(thresholds.slice(0, k).reduce((sum, step) => sum + worth - strict - hard - step, 0)),
            );
            let left = random.uniform() * shares.reduce((sum, share) => sum + share, 0);
            const points = shares.findIndex((share) => (left -= share) < 0);
            return { entry: `e${entry}`, judge: `j${judge}`, criterion: `c${criterion}`, points };
          })
        : [],
    );
  }).flat();
  return { table, severity };
}

describe('mfrm', () => {
  itWithFixtures('judging/mfrm_ex10.csv', 'gives the published joint maximum likelihood fit', () => {
    const published = (JSON.parse(fixture('judging/mfrm_ex10.expected.json')) as Published).jml_numpy;
    const ranking = rank(parseScores(fixture('judging/mfrm_ex10.csv')), 'mfrm');
    const extreme = ranking.entries.filter((entry) => entry.extreme !== undefined).map(({ entry }) => entry);
    expect(extreme.toSorted()).toEqual(published.extreme_persons.map(String).toSorted());
    const facets: [Member[], Map<string, object>, string][] = [
      [published.person, new Map(ranking.entries.map((one) => [one.entry, one])), 'score'],
      [published.rater, new Map(ranking.judges.map((one) => [one.judge, one])), 'severity'],
      [published.item, new Map(ranking.criteria!.map((one) => [one.criterion.toUpperCase(), one])), 'difficulty'],
    ];
    for (const [members, ours, measure] of facets) {
      for (const member of members) {
        const own = ours.get(String(member.id)) as Record<string, number>;
        expect(own[measure]).toBeCloseTo(member.measure, 7);
        for (const key of ['se', 'infit', 'outfit'] as const) expect(own[key]).toBeCloseTo(member[key], 7);
      }
    }
    for (const key of ['separation', 'strata', 'reliability'] as const) {
      expect(ranking.separation!.entries[key]).toBeCloseTo(published.person_separation[key], 7);
      expect(ranking.separation!.judges[key]).toBeCloseTo(published.rater_separation[key], 7);
    }
  });

  it('finds severities, difficulties and thresholds again in marks drawn from the model', () => {
    const { table, severity } = contest();
    const { judges, criteria, thresholds } = rank(table, 'mfrm');
    severity.forEach((strict, at) => {
      const own = judges.find(({ judge }) => judge === `j${at}`)!;
      expect(own.severity).toBeCloseTo(strict, 0);
      expect(own.flagged).toBe(false);
    });
    [-0.5, 0, 0.5].forEach((hard, at) => expect(criteria![at]!.difficulty).toBeCloseTo(hard, 0));
    expect(thresholds).toHaveLength(4);
    expect(thresholds!.reduce((sum, step) => sum + step, 0)).toBeCloseTo(0, 9);
    expect(thresholds).toEqual(thresholds!.toSorted((a, b) => a - b));
  });

  it('flags a judge whose marks have nothing to do with the entries', () => {
    const { table } = contest();
    const random = seeded(9);
    const hostile = table.map((one) => (one.judge === 'j2' ? { ...one, points: random.uniform() < 0.5 ? 0 : 4 } : one));
    const flagged = rank(hostile, 'mfrm').judges.filter((judge) => judge.flagged);
    expect(flagged.map(({ judge }) => judge)).toEqual(['j2']);
  });

  it('places entries of only highest and only lowest marks at the ends and says so', () => {
    const table = contest().table.map((one) => {
      if (one.entry === 'e0') return { ...one, points: 4 };
      return one.entry === 'e1' ? { ...one, points: 0 } : one;
    });
    const { entries, warnings } = rank(table, 'mfrm');
    expect(entries[0]).toMatchObject({ entry: 'e0', rank: 1, extreme: 'highest' });
    expect(entries.at(-1)).toMatchObject({ entry: 'e1', rank: 150, extreme: 'lowest' });
    expect(warnings[0]).toMatch('entry e0, entry e1');
  });

  it('says of which members no finite measure exists, instead of printing a number that grew until nothing was left to tell', () => {
    const marks = 'a,x,1 a,y,2 b,x,3 b,z,2 c,x,1'.split(' ').map((line) => line.split(','));
    const table = marks.map(([entry, judge, points]) => ({
      entry: entry!,
      judge: judge!,
      criterion: '',
      points: Number(points),
    }));
    expect(rank(table, 'mfrm').warnings).toContainEqual(
      expect.stringMatching(/^no finite measure exists for a, b, x, y, z:/),
    );
    expect(rank(contest().table, 'mfrm').warnings).toEqual([]);
  });

  it('refuses marks that are all the same', () => {
    const same = contest().table.map((one) => ({ ...one, points: 2 }));
    expect(() => rank(same, 'mfrm')).toThrow('only highest or only lowest');
  });
});
