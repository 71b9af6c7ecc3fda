import { expect, test } from '@jest/globals';
import { Problem } from '../../api/problem.js';
import { errorsBeside } from './event-errors.js';

const fields = ['code', 'startsOn', 'kindCodes', 'note'];
const wrong = (...names: string[]) =>
  new Problem(400, 'invalid-input', 'Dữ liệu chưa đúng', {
    errors: names.map((field) => ({ field, code: 'x', message: `về ${field}` })),
  });

test('an error stands beside its field, wherever the field lies in what was sent', () => {
  const { at, rest } = errorsBeside(wrong('startsOn', 'carryOver.kindCodes'), fields);
  expect([at('startsOn'), at('kindCodes'), at('code')]).toEqual(['về startsOn', 'về carryOver.kindCodes', undefined]);
  expect(rest).toBeUndefined();
});

test('a refusal about one field stands there as well', () => {
  const { at, rest } = errorsBeside(new Problem(422, 'carry-note', 'phải ghi rõ căn cứ'), fields);
  expect([at('note'), rest]).toEqual(['phải ghi rõ căn cứ', undefined]);
});

test('what has no field here is said at the foot', () => {
  const half = wrong('startsOn', 'moon');
  expect(errorsBeside(half, fields).rest).toBe(half);
  const other = new Error('offline');
  expect(errorsBeside(other, fields).rest).toBe(other);
});
