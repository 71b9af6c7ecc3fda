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
      shortages: [],
      passedOver: [],
    });
  });

  it('passes an entry over where its group is full, says so, and lets it stand for the next prize', () => {
    const [a, b, c] = field(95, 92, 91).map((one, at) => ({ ...one, groups: { organisation: at < 2 ? 'x' : 'y' } }));
    const cap = { kind: 'organisation', max: 1, prizes: ['gold'] };
    const prizes = [
      { code: 'gold', max: 2 },
      { code: 'silver', max: 2 },
    ];
    expect(proposeAwards([a!, b!, c!], prizes, [cap])).toEqual({
      awards: [
        { entry: 'e0', prize: 'gold' },
        { entry: 'e2', prize: 'gold' },
        { entry: 'e1', prize: 'silver' },
      ],
      unresolved: [],
      withheld: [{ prize: 'silver', places: 1 }],
      shortages: [],
      passedOver: [{ entry: 'e1', prize: 'gold', cap }],
    });
  });

  it('stops at a tie that a cap would have to break, though there are places enough', () => {
    const tied = field(95, 95, 90).map((one) => ({ ...one, groups: { province: '01' } }));
    const proposal = proposeAwards(tied, [{ code: 'gold', max: 5 }], [{ kind: 'province', max: 1 }]);
    expect(proposal).toMatchObject({ awards: [], unresolved: [{ entries: ['e0', 'e1'], places: 1 }] });
  });

  it('names the shortage of an exact prize instead of withholding it', () => {
    const proposal = proposeAwards(field(85, 50), [{ code: 'gold', max: 2, minScore: 80, exact: true }]);
    expect(proposal).toMatchObject({ withheld: [], shortages: [{ prize: 'gold', places: 1 }] });
  });

  it('keeps every cap and accounts for every place and every entry passed over', () => {
    const rows = fc.array(fc.record({ score: fc.integer({ min: 50, max: 100 }), group: fc.nat(3) }), { maxLength: 25 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 4 }), (all, max) => {
        const candidates = field(...all.map(({ score }) => score)).map((one, at) => {
          return { ...one, groups: { organisation: `o${all[at]!.group}` } };
        });
        const { awards, unresolved, withheld, passedOver } = proposeAwards(candidates, PRIZES, [
          { kind: 'organisation', max },
        ]);
        const groupOf = new Map(candidates.map(({ entry, groups }) => [entry, groups.organisation]));
        const held = Map.groupBy(awards, ({ entry }) => groupOf.get(entry));
        for (const own of held.values()) expect(own.length).toBeLessThanOrEqual(max);
        for (const { entry } of passedOver)
          expect(awards.filter((one) => groupOf.get(one.entry) === groupOf.get(entry))).toHaveLength(max);
        if (unresolved.length > 0) return;
        const given = awards.length + withheld.reduce((sum, { places }) => sum + places, 0);
        expect(given).toBe(PRIZES.reduce((sum, prize) => sum + prize.max, 0));
      }),
      { seed },
    );
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
