import { describe, expect, it } from '@jest/globals';
import { run, written } from './cli.js';

const rank = (csv: string, ...options: string[]) => run('rank', written('scores.csv', csv), ...options);
const CRITERIA = 'entry,judge,novelty,effect\na,x,10,4\nb,x,6,6\na,y,8,8\nb,y,4,2\n';

describe('fair-judging rank', () => {
  it('prints the ranking and ends with 0', () => {
    const { code, document } = rank(CRITERIA, '--method', 'mean', '--weights', 'novelty=30,effect=10');
    expect(code).toBe(0);
    expect(document).toMatchObject({
      method: 'mean',
      nEntries: 2,
      nJudges: 2,
      nScores: 8,
      connected: true,
      components: 1,
      entries: [
        { entry: 'a', score: 8.25, rank: 1 },
        { entry: 'b', score: 4.75, rank: 2 },
      ],
      iterations: 0,
    });
  });

  it('adds ranges and the probability of a prize', () => {
    const { document } = rank(CRITERIA, '--method', 'additive', '--intervals', '--seed', '5', '--top', '1');
    expect(document).toMatchObject({
      entries: [{ entry: 'a', rankLow: 1, rank: 1, rankHigh: 2, pTop: expect.any(Number) }, {}],
    });
  });

  it('ends with 3 and names the parts where a method would mislead', () => {
    const { code, document, messages } = rank('entry,judge,score\na,x,1\nb,y,2\n', '--method', 'additive');
    expect(code).toBe(3);
    expect(messages).toContain('scores.csv');
    expect(document).toMatchObject({ method: 'additive', components: [{ judges: ['x'] }, { judges: ['y'] }] });
  });

  it.each([
    ['a mark that is no number', 'entry,judge,score\na,x,many\n', [], 'scores.csv: line 2, field "score"'],
    ['a weight of no criterion', CRITERIA, ['--weights', 'beauty=3'], 'weight of "beauty"'],
    ['a negative weight', CRITERIA, ['--weights', 'novelty=-3'], 'weight of "novelty"'],
    ['a weight twice', CRITERIA, ['--weights', 'novelty=1,novelty=2'], 'stands there twice'],
    ['weights that are 0 in all', CRITERIA, ['--weights', 'novelty=0,effect=0'], 'every criterion has weight 0'],
    ['an unknown method', CRITERIA, ['--method', 'magic'], '--method'],
    ['a seed that is no number', CRITERIA, ['--seed', 'x'], '--seed'],
  ])('ends with 2 on %s', (_, csv, options, message) => {
    const { code, document, messages } = rank(csv, ...options);
    expect(code).toBe(2);
    expect(document).toBeNull();
    expect(messages).toContain(message);
  });
});
