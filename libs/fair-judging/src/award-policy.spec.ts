import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seed } from '../test/seed.js';
import { proposeAwards, type Candidate, type Prize } from './award-policy.js';

/** Maxima per field of the National Technical Innovation Contest. */
const PRIZES: Prize[] = [
  { code: 'first', max: 1, minScore: 90 },
  { code: 'second', max: 2, minScore: 80 },
  { code: 'third', max: 4, minScore: 70 },
  { code: 'consolation', max: 7, minScore: 60 },
];
const field = (...scores: number[]): Candidate[] =>
  scores.map((score, at) => ({ entry: `e${at}`, score, rank: 1 + scores.filter((other) => other > score).length }));
const prizesOf = (candidates: Candidate[]) => proposeAwards(candidates, PRIZES).awards.map(({ prize }) => prize);

describe('proposeAwards', () => {
  it('gives the best entries the highest prizes that their scores reach', () => {
    expect(prizesOf(field(95, 92, 85, 75, 59))).toEqual(['first', 'second', 'second', 'third']);
  });

  it('withholds a first prize that nobody reaches', () => {
    const proposal = proposeAwards(field(88, 84), PRIZES);
    expect(proposal.awards).toEqual([
      { entry: 'e0', prize: 'second' },
      { entry: 'e1', prize: 'second' },
    ]);
    expect(proposal.withheld[0]).toEqual({ prize: 'first', places: 1 });
  });

  it('stops at a tie across the end of a prize and names it', () => {
    const proposal = proposeAwards(field(95, 95, 80), PRIZES);
    expect(proposal).toEqual({
      awards: [],
      unresolved: [{ prize: 'first', entries: ['e0', 'e1'], places: 1 }],
      withheld: [],
    });
  });

  it('never exceeds a maximum and never goes below a minimum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 40 }), (scores) => {
        const candidates = field(...scores);
        const { awards } = proposeAwards(candidates, PRIZES);
        for (const prize of PRIZES) {
          const won = awards.filter((award) => award.prize === prize.code);
          expect(won.length).toBeLessThanOrEqual(prize.max);
          for (const { entry } of won) {
            expect(candidates.find((one) => one.entry === entry)!.score).toBeGreaterThanOrEqual(prize.minScore!);
          }
        }
      }),
      { seed },
    );
  });
});
