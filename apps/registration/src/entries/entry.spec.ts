import { describe, expect, test } from '@jest/globals';
import { blind, contentHash, entryTransitions, type Entry } from './entry.js';

const anEntry = (overrides: Partial<Entry> = {}): Entry => ({
  id: '1',
  editionId: '2',
  code: null,
  state: 'draft',
  applicantId: '3',
  title: 'Máy sấy',
  fieldCode: 'materials',
  provinceCode: null,
  organisationId: null,
  answers: { b: 'hai', a: 'một' },
  authors: [],
  consents: {},
  files: [],
  participants: [],
  reasons: null,
  editableUntil: null,
  submittedAt: null,
  changedAt: new Date(0),
  changedAfterDeadline: false,
  version: 1,
  eventVersion: 0,
  ...overrides,
});

describe('the content hash', () => {
  test('does not depend on the order of the answers, the version or the time', () => {
    const other = anEntry({ answers: { a: 'một', b: 'hai' }, version: 7, changedAt: new Date(9) });
    expect(contentHash(other)).toBe(contentHash(anEntry()));
  });

  test('changes with one letter', () => {
    expect(contentHash(anEntry({ answers: { a: 'mốt', b: 'hai' } }))).not.toBe(contentHash(anEntry()));
  });
});

test('authors’ names are blacked out for judges, in any case and with either form of accents', () => {
  const authors = [{ name: 'Đỗ Thị Ước' }, { name: 'Lê A' }];
  expect(blind('Tác giả đỗ  thị ước và ĐỖ THỊ ƯỚC, Lê A.', authors)).toBe('Tác giả ▇▇▇ và ▇▇▇, ▇▇▇.');
  expect(blind('do Đỗ Thị Ước làm'.normalize('NFD'), authors)).toBe('do ▇▇▇ làm');
});

test('so are addresses and telephone numbers, and no other numbers', () => {
  expect(blind('Gọi 0987 654 329, +84 24.3936.1234 hoặc ơ ten.ho+1@don-vi.example.vn.', [])).toBe(
    'Gọi ▇▇▇, ▇▇▇ hoặc ơ ▇▇▇.',
  );
  const measured = 'Sai số 0,0987654321; 0.0912345678; mẫu 1098765432109; ISO 9001:2015; 0912';
  expect(blind(measured, [])).toBe(measured);
  expect(blind('a'.repeat(100_000), [])).toHaveLength(100_000);
});

test('every state of an entry can be reached', () => {
  const reached = new Set(['draft', ...Object.values(entryTransitions).flat()]);
  expect([...reached].sort()).toEqual(Object.keys(entryTransitions).sort());
});
