import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordDiff } from './word-diff.js';

test('what was added and what was left out, in their places', () => {
  expect(wordDiff('máy sấy rất tốt', 'máy sấy nông sản tốt')).toEqual([
    { text: 'máy sấy', kind: 'same' },
    { text: 'rất', kind: 'left-out' },
    { text: 'nông sản', kind: 'added' },
    { text: 'tốt', kind: 'same' },
  ]);
});

test('without what was added it is the old text, without what was left out the new one', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', '\n'), { maxLength: 12 }).map((list) => list.join(' '));
  const plain = (text: string) => text.match(/\n|\S+/gu) ?? [];
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = wordDiff(before, after);
      const side = (left: string) => pieces.filter(({ kind }) => kind !== left).flatMap(({ text }) => plain(text));
      expect(side('added')).toEqual(plain(before));
      expect(side('left-out')).toEqual(plain(after));
    }),
  );
});
