import { expect, test } from '@jest/globals';
import { rank } from '../rank.js';
import { parseScores } from '../score-table.js';

const table = `entry,judge,score
e0,j0,100003.99
e0,j2,100001.86
e1,j0,99984.0
e1,j1,99983.841044
e2,j0,99991.97
e2,j1,99993.0
e4,j0,99996.23
e4,j1,99994.0
e4,j2,99997.45
`;

// Expected values: the restricted likelihood of the same table, maximised over dense matrices by another program.
test('where judges do not differ, their variance is 0 and that of the entries is still the most likely one', () => {
  const { entries, judges, variance } = rank(parseScores(table), 'mixed');
  expect(variance!.judge).toBe(0);
  expect(variance!.entry).toBeCloseTo(61.3723, 4);
  expect(variance!.residual).toBeCloseTo(1.7877272, 5);
  expect(judges.map(({ severity }) => severity)).toEqual([0, 0, 0]);
  const expected = { e0: 100002.7941274, e1: 99984.0624687, e2: 99992.5039991, e4: 99995.8732845 };
  for (const { entry, score } of entries) expect(score).toBeCloseTo(expected[entry as 'e0'], 5);
  expect(entries.find(({ entry }) => entry === 'e4')!.se).toBeCloseTo(0.7682308, 5);
});
