import { expect, test } from '@jest/globals';
import { readJudges } from './read-judges.js';

const fields = ['it', 'medicine'];

test('people are read from commas and from the tabs of a spreadsheet', () => {
  const { judges } = readJudges('Lê Văn An, an@example.com, it\nTrần Thị Bình\tbinh@example.com\n\n', fields);
  expect(judges).toEqual([
    { name: 'Lê Văn An', email: 'an@example.com', fieldCodes: ['it'] },
    { name: 'Trần Thị Bình', email: 'binh@example.com', fieldCodes: [] },
  ]);
});

test('each wrong line is named with what is wrong', () => {
  const { judges, problems } = readJudges('An, an@example\nan@example.com\nAn, an@example.com, it, physics', fields);
  expect(judges).toEqual([]);
  expect(problems).toEqual([
    { line: 1, why: 'whyEmail' },
    { line: 2, why: 'whyName' },
    { line: 3, why: 'whyField', field: 'physics' },
  ]);
});
