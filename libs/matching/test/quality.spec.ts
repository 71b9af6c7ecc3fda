import { describe, expect, it } from '@jest/globals';
import { qualityOn } from '../src/bench/quality.js';
import { offersFor } from '../src/match.js';
import { Catalogue } from '../src/scoring/catalogue.js';
import { grades, needs, offers } from './fixtures.js';

/** What was measured when this was last tuned (docs/decisions/0011). A change that loses two points must say so here. */
const MEASURED = { ndcg5: 0.949, recall20: 1 };
const DROP = 0.02;

const measured = qualityOn({ from: 'test/fixtures', offers, needs, grades });
const answered = needs.filter(({ id }) => grades.get(id)!.size > 0);

describe('the quality of matches on judged needs', () => {
  it('does not fall by two points: nDCG of the first five, and recall within twenty', () => {
    expect(measured.ndcg5).toBeGreaterThan(MEASURED.ndcg5 - DROP);
    expect(measured.recall20).toBeGreaterThan(MEASURED.recall20 - DROP);
  });

  it('says of at least four of the six needs without an answer that no offer is good, and silences at most 1 in 20 others', () => {
    expect(measured).toMatchObject({ unanswered: 6, answered: 54 });
    expect(measured.rightlySilent).toBeGreaterThanOrEqual(4);
    expect(measured.wronglySilent).toBeLessThanOrEqual(54 / 20);
  });

  it('notices when the offers that answered are gone from the catalogue, for three needs in four', () => {
    const silent = answered.filter((need) => {
      const left = offers.filter(({ id }) => !grades.get(need.id)!.has(id));
      return offersFor(need, new Catalogue(left)).length === 0;
    });
    expect(silent.length / answered.length).toBeGreaterThan(0.75);
  });
});
