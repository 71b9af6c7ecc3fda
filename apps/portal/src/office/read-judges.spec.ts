import { expect, test } from '@jest/globals';
import { readJudges } from './read-judges.js';

const fields = [
  { code: 'it', name: { vi: 'Công nghệ thông tin', en: 'Information technology' } },
  { code: 'medicine', name: { vi: 'Y, dược', en: 'Medicine, pharmacy' } },
  { code: 'material', name: { vi: 'Công nghệ vật liệu', en: 'Materials' } },
];

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

test('a field is written as people call it: by its name, also one with a comma, or a part that is its own', () => {
  const lines = ['An, an@example.com, Y, dược', 'An, an@example.com, thong tin', 'An, an@example.com, it; Medicine'];
  expect(readJudges(lines.join('\n'), fields).judges.map(({ fieldCodes }) => fieldCodes)).toEqual([
    ['medicine'],
    ['it'],
    ['it', 'medicine'],
  ]);
  expect(readJudges('An, an@example.com, Công nghệ', fields).problems).toEqual([
    { line: 1, why: 'whyField', field: 'Công nghệ' },
  ]);
});
