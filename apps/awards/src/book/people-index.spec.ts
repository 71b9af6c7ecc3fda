import { expect, test } from '@jest/globals';
import { peopleIndex } from './people-index.js';

const work = (entryId: string, ...authors: string[]) => ({ entryId, authors });

test('by given name in the order of the alphabet: Đ after D, Ơ after Ô, Ư after U; tones last', () => {
  const names = [
    'Lê Ưng',
    'Trần Đức',
    'Vũ Dũng',
    'Ngô Ơn',
    'Đỗ Ổn',
    'Bùi Oanh',
    'Hồ Uyên',
    'Lý Ân',
    'Mai An',
    'Tạ Ánh',
  ];
  const index = peopleIndex([work('w', ...names)]);
  expect(index.flatMap(({ letter, people }) => [letter, ...people.map(({ name }) => name)])).toEqual([
    ...['A', 'Mai An', 'Tạ Ánh', 'Â', 'Lý Ân', 'D', 'Vũ Dũng'],
    ...['Đ', 'Trần Đức', 'O', 'Bùi Oanh', 'Ô', 'Đỗ Ổn', 'Ơ', 'Ngô Ơn'],
    ...['U', 'Hồ Uyên', 'Ư', 'Lê Ưng'],
  ]);
});

test('one person is one line with all works, however it is typed', () => {
  expect(peopleIndex([work('a', 'Đỗ  Ước'), work('b', 'Đỗ Ước'.normalize('NFD'), 'Đỗ Ước')])).toEqual([
    { letter: 'Ư', people: [{ name: 'Đỗ Ước', entryIds: ['a', 'b'] }] },
  ]);
});
