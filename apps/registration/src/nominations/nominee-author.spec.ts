import { expect, test } from '@jest/globals';
import { template } from '@sangtao/programmes/templates';
import type { Entry } from '../entries/entry.js';
import { proposedNominee, withNomineeAsAuthor } from './nominee-author.js';

const { rulebook } = template('golden-book');
const anEntry = (...authors: Entry['authors']) => ({ authors }) as Entry;
const uoc = { name: 'Đỗ Thị Ước', email: 'uoc@example.com', workplace: '' };
const authorsAfter = (entry: Entry, before: typeof uoc | null, name: string) =>
  withNomineeAsAuthor(entry, rulebook, before, name).authors;

test('who is nominated becomes the author of a work that has none', () => {
  const alone = [{ name: 'Đỗ Thị Ước', sharePercent: 100, leader: true }];
  expect(authorsAfter(anEntry(), null, 'Đỗ Thị Ước')).toEqual(alone);
  expect(authorsAfter(anEntry({ name: ' ', sharePercent: 100 }), null, 'Đỗ Thị Ước')).toEqual(alone);
});

test('a name that is put right is put right of the author too; authors of other names stay', () => {
  const both = anEntry({ name: uoc.name, sharePercent: 60, leader: true }, { name: 'Lê Văn Ả', sharePercent: 40 });
  expect(authorsAfter(both, uoc, 'Đỗ Thị Ước Mơ').map(({ name }) => name)).toEqual(['Đỗ Thị Ước Mơ', 'Lê Văn Ả']);
  expect(withNomineeAsAuthor(both, rulebook, null, 'Người khác')).toBe(both);
  expect(withNomineeAsAuthor(both, rulebook, { ...uoc, name: 'Chưa ai' }, 'Người khác')).toBe(both);
  expect(withNomineeAsAuthor(both, rulebook, uoc, uoc.name)).toBe(both);
});

test('the leading author is whom the officer may begin with', () => {
  expect(proposedNominee([])).toBeNull();
  expect(proposedNominee([{ name: '', sharePercent: 100 }])).toBeNull();
  const second = { name: 'Lê Văn Ả', email: 'a@example.com', sharePercent: 40, leader: true };
  expect(proposedNominee([{ name: uoc.name, sharePercent: 60 }])).toEqual({ name: uoc.name, email: '' });
  expect(proposedNominee([{ name: uoc.name, sharePercent: 60 }, second])).toEqual({
    name: 'Lê Văn Ả',
    email: 'a@example.com',
  });
});
