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

  it('takes a name in two forms of Unicode for one name, quoted or not, and a criterion too', () => {
    const name = 'Đỗ Thị Ánh, giám khảo';
    const csv = `entry,judge,${'Tính mới'.normalize('NFD')},x\r\nmáy,"${name}",1,5\r\n"${'máy'.normalize('NFD')}",y,3,5\r\n`;
    const { code, document } = rank(csv, '--method', 'mean', '--weights', 'tính mới=1,x=0');
    expect(code).toBe(0);
    expect(document).toMatchObject({
      entries: [{ entry: 'máy', score: 2 }],
      judges: [{ judge: name }, { judge: 'y' }],
    });
  });

  it('reads what spreadsheets and data frames add: a byte order mark, empty lines and columns, row numbers, odd names', () => {
    expect(rank('\uFEFFentry,judge,score\r\na,x,1\r\n\r\n,,\r\n').code).toBe(0);
    const framed = rank(',entry,judge,constructor,__proto__,\n0,a,x,1,3,\n1,toString,x,2,6,\n');
    expect(framed.document).toMatchObject({
      entries: [
        { entry: 'toString', score: 4 },
        { entry: 'a', score: 2 },
      ],
    });
  });

  it('warns of a criterion that the weights leave out', () => {
    expect(rank(CRITERIA, '--weights', 'novelty=30').messages).toContain('weight 1, since none is given: effect');
  });

  it.each([
    ['a mark that is no number', 'entry,judge,score\na,x,many\n', [], 'scores.csv: line 2, field "score"'],
    ['no table at all', '', [], 'scores.csv: line 1, field "entry"'],
    [
      'semicolons',
      'entry;judge;score\na;x;1,5\n',
      [],
      'line 1, field "entry;judge;score": the columns stand apart by ";"',
    ],
    ['a cell too few', 'entry,judge,score\na,x\n', [], 'line 2, field "score": the line has 2 cells, the header 3'],
    ['a cell too many', 'entry,judge,score\na,x,1,2\n', [], 'line 2, field "column 4"'],
    ['marks without a criterion', 'entry,judge,new,\na,x,1,2\n', [], 'line 2, field "column 4"'],
    ['a quote that does not end', 'entry,judge,score\n"a,x,1\n', [], 'scores.csv: line 2'],
    ['a sheet twice, typed in two ways', 'entry,judge,score\ná,x,1\na\u0301,x,2\n', [], 'line 3, field "judge"'],
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

  it('ends with 2 on text in another encoding, which would spoil names without a word', () => {
    const file = written('scores.csv', Buffer.from('entry,judge,score\ncaf\xe9,x,1\n', 'latin1'));
    expect(run('rank', file)).toMatchObject({ code: 2, messages: expect.stringContaining('not UTF-8') });
  });

  it('ends with 3 on a header without marks', () => {
    const { code, document } = rank('entry,judge,score\n');
    expect([code, document]).toEqual([3, { method: 'mean', refused: 'the table holds no scores' }]);
  });
});
