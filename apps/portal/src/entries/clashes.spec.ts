import { expect, test } from '@jest/globals';
import { clashesOf, without } from './clashes.js';

const base = { title: 'Máy', answers: { summary: 'Nóng', effect: 'Ít' }, authors: [{ name: 'A' }] };

test('only what was changed on both sides, to different things, clashes', () => {
  const newer = { ...base, title: 'Máy sấy', answers: { summary: 'Ấm', effect: 'Nhiều' } };
  expect(clashesOf({ answers: { summary: 'Lạnh' } }, base, newer)).toEqual([
    { field: 'answers.summary', mine: 'Lạnh', theirs: 'Ấm' },
  ]);
  expect(clashesOf({ title: 'Máy sấy', answers: { effect: 'Nhiều' } }, base, newer)).toEqual([]);
  expect(clashesOf({ authors: [{ name: 'B' }] }, base, newer)).toEqual([]);
  expect(clashesOf({ authors: [] }, base, { ...newer, authors: [{ name: 'C' }] })).toHaveLength(1);
});

test('an answer that is new on both sides clashes too', () => {
  const newer = { ...base, answers: { ...base.answers, novelty: 'Có' } };
  expect(clashesOf({ answers: { novelty: 'Không' } }, base, newer)).toHaveLength(1);
});

test('a patch without what clashes keeps the rest', () => {
  const patch = { title: 'Máy', answers: { summary: 'Lạnh', effect: 'Vừa' } };
  expect(without(patch, ['answers.summary'])).toEqual({ title: 'Máy', answers: { effect: 'Vừa' } });
  expect(without(patch, ['title', 'answers.summary', 'answers.effect'])).toEqual({});
});
