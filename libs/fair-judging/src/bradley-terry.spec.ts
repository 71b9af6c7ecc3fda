import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fixture, itWithFixtures } from '../test/fixtures.js';
import { seed } from '../test/seed.js';
import { bradleyTerry, type Comparison } from './bradley-terry.js';
import { parseComparisons } from './comparison-table.js';
import { RankingRefused } from './ranking/estimate.js';

const pair = (first: string, second: string, firstWins: number, secondWins: number): Comparison => {
  return { first, second, firstWins, secondWins };
};

describe('bradleyTerry', () => {
  itWithFixtures('judging/bt_citations.csv', 'agrees with BradleyTerry2 on citations between four journals', () => {
    const expected = JSON.parse(fixture('judging/bt_citations.expected.json')) as {
      ability: [number, number][];
      deviance: number;
    };
    const { abilities, deviance } = bradleyTerry(parseComparisons(fixture('judging/bt_citations.csv')));
    for (const [at, [ability, se]] of expected.ability.entries()) {
      expect(abilities[at]!.ability).toBeCloseTo(ability, 7);
      expect(abilities[at]!.se).toBeCloseTo(se, 7);
    }
    expect(deviance).toBeCloseTo(expected.deviance, 7);
  });

  it('is the log odds where two entries met, with a draw as half for either', () => {
    const { abilities } = bradleyTerry([pair('a', 'b', 2.5, 7.5)]);
    expect(abilities[1]!.ability).toBeCloseTo(Math.log(3), 10);
    expect(abilities[1]!.se).toBeCloseTo(1 / Math.sqrt(10 * 0.25 * 0.75), 10);
  });

  it.each([
    ['never lost to', [pair('a', 'b', 1, 1), pair('c', 'a', 3, 0)], 'c'],
    ['never won against', [pair('a', 'b', 1, 1), pair('b', 'c', 3, 0)], 'c'],
    ['never lost to', [pair('a', 'b', 1, 1), pair('c', 'd', 1, 1)], 'c, d'],
  ])('refuses entries that %s the others, and names them', (link, comparisons, named) => {
    expect(() => bradleyTerry(comparisons)).toThrow(RankingRefused);
    expect(() => bradleyTerry(comparisons)).toThrow(`these entries ${link}`);
    expect(() => bradleyTerry(comparisons)).toThrow(new RegExp(`: ${named}$`));
  });

  it.each([
    [[pair('a', 'a', 1, 1)], 'compared with itself'],
    [[pair('a', 'b', -1, 1)], 'no number of wins'],
    [[pair('a', 'b', Number.NaN, 1)], 'no number of wins'],
  ])('refuses what is no comparison: %j', (comparisons, message) => {
    expect(() => bradleyTerry(comparisons)).toThrow(message);
  });

  it('does not care for the order of lines, nor for which entry of a pair is named first', () => {
    const wins = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(wins, (counts) => {
        const names = ['a', 'b', 'c', 'd'];
        const pairs = names.flatMap((first, at) => names.slice(at + 1).map((second) => [first, second] as const));
        const lines = pairs.map(([first, second], at) => pair(first, second, counts[at]!, counts[at + 6]!));
        const turned = lines.map(({ first, second, firstWins, secondWins }) => {
          return pair(second, first, secondWins, firstWins);
        });
        const differences = (comparisons: Comparison[]) => {
          const of = new Map(bradleyTerry(comparisons).abilities.map(({ entry, ability }) => [entry, ability]));
          return names.map((name) => of.get(name)! - of.get('a')!);
        };
        const expected = differences(lines);
        differences(turned.toReversed()).forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, 8));
      }),
      { seed, numRuns: 50 },
    );
  });
});
