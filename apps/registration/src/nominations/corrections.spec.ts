import { expect, test } from '@jest/globals';
import { changedFacts } from './corrections.js';

const nominee = { name: 'Đỗ Thị Ước', email: 'uoc@example.com', workplace: 'Xưởng Ví dụ' };
const said = {
  nomination: { nominee, bornOn: '1980-05-01', guardian: null },
  entry: { answers: { 'prior-rank': 'Nhất', 'prior-year': 2026 } },
};

test('says each fact that is another one, as it was and as it is', () => {
  const guardian = { name: 'Đỗ Văn Ví', relationship: 'Bố' };
  const after = {
    nomination: { ...said.nomination, nominee: { ...nominee, workplace: 'Viện Ví dụ' }, guardian },
    entry: { answers: { 'prior-rank': 'Nhì', 'prior-year': 2026, 'prior-contest': 'Hội thi' } },
  };
  expect(changedFacts(said, after)).toEqual([
    { field: 'workplace', before: 'Xưởng Ví dụ', after: 'Viện Ví dụ' },
    { field: 'guardian.name', before: null, after: 'Đỗ Văn Ví' },
    { field: 'guardian.relationship', before: null, after: 'Bố' },
    { field: 'answers.prior-rank', before: 'Nhất', after: 'Nhì' },
    { field: 'answers.prior-contest', before: null, after: 'Hội thi' },
  ]);
});

test('says of a date of birth only that it is another one, and nothing where nothing is', () => {
  const after = { ...said, nomination: { ...said.nomination, bornOn: '1980-05-02' } };
  expect(changedFacts(said, after)).toEqual([{ field: 'bornOn', before: null, after: null }]);
  expect(changedFacts(said, said)).toEqual([]);
});
