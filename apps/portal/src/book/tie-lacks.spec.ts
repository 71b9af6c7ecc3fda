import { expect, test } from '@jest/globals';
import { tieLacks } from './tie-lacks.js';

test('the council is told to fill the places that are left, then to say why', () => {
  const reason = 'Hội đồng bỏ phiếu lại';
  expect(tieLacks({ chosen: 1, places: 2, reason })).toBe('works');
  expect(tieLacks({ chosen: 3, places: 2, reason })).toBe('works');
  expect(tieLacks({ chosen: 2, places: 2, reason: '  vì  ' })).toBe('reason');
  expect(tieLacks({ chosen: 2, places: 2, reason })).toBeNull();
});
