import { expect, test } from '@jest/globals';
import type { BookRules } from '@sangtao/programmes/book';
import { textProblems, tidy, unreached, workTransitions, writtenText } from './work.js';

const name = { vi: 'x', en: 'x' };
const book = {
  parts: [{ key: 'content', name, from: 'summary', minWords: 3, maxWords: 5 }],
} as unknown as BookRules;
const text = (content: string, title = 'Máy sấy') => ({ title, parts: { content }, caption: '' });

test('words are counted by spaces, and each limit names its place', () => {
  expect(textProblems(book, text('ba từ đây'))).toEqual([]);
  expect(textProblems(book, text('hai từ', ''))).toEqual([
    { field: 'title', code: 'too-few-words', values: [0, 1] },
    { field: 'parts.content', code: 'too-few-words', values: [2, 3] },
  ]);
  expect(textProblems(book, text('một hai ba bốn năm sáu'))).toMatchObject([
    { code: 'too-many-words', values: [6, 5] },
  ]);
});

test('what an author wrote becomes the parts that the rulebook says, and only those', () => {
  const answers = { summary: 'Một  \r\n\r\n\r\n\r\nhai ', secret: 'x', 'started-on': 3 };
  expect(writtenText(book, 'Ma\u0301y', answers)).toEqual({
    title: 'M\u00e1y',
    parts: { content: 'Một\n\nhai' },
    caption: '',
  });
  expect(tidy('\n a \n')).toBe('a');
});

test('a state that nothing leads to is found', () => {
  expect(unreached(workTransitions, 'selected')).toEqual([]);
  expect(unreached({ selected: ['edited'], edited: [], ready: [] }, 'selected')).toEqual(['ready']);
});
