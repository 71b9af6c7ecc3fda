import { expect, test } from '@jest/globals';
import { fewestWorks, worksLacking } from './selection.js';
import { template } from './templates.js';

test('a list holds at least what all fields together ask for', () => {
  expect(fewestWorks({ minPerField: 1 }, 6)).toBe(6);
  expect(fewestWorks({ minPerField: 0 }, 6)).toBe(0);
  const { selection, fields } = template('golden-book').rulebook;
  expect(fewestWorks(selection!, fields.length)).toBeLessThanOrEqual(selection!.exactly);
});

test('works are lacking for the whole list and for each field, before anybody votes', () => {
  const rules = { exactly: 5, minPerField: 1 };
  expect(
    worksLacking(
      rules,
      new Map([
        ['it', 4],
        ['health', 1],
      ]),
    ),
  ).toEqual({ lacking: 0, fields: [] });
  expect(
    worksLacking(
      rules,
      new Map([
        ['it', 3],
        ['health', 0],
      ]),
    ),
  ).toEqual({
    lacking: 2,
    fields: [{ fieldCode: 'health', lacking: 1 }],
  });
  expect(
    worksLacking(
      rules,
      new Map([
        ['it', 9],
        ['health', 0],
      ]),
    ),
  ).toEqual({
    lacking: 0,
    fields: [{ fieldCode: 'health', lacking: 1 }],
  });
});
