import { expect, test } from '@jest/globals';
import { compare } from './compare.js';
import type { Submission } from './submissions.js';

const submissions: Submission[] = [
  { id: 'a', title: 'A', scores: [8, 6], decision: 'Accept (Talk)' },
  { id: 'b', title: 'B', scores: [6, 6], decision: 'Reject' },
  { id: 'c', title: 'C', scores: [], decision: 'Reject' },
  { id: 'd', title: 'D', scores: [8], decision: 'withdrawn' },
];
const right = [
  { id: 'a', score: 7, rank: 1 },
  { id: 'b', score: 6, rank: 2 },
];

test('the means of the file, in their order, are no difference', () => {
  expect(compare(submissions, right)).toEqual({ differences: [], agreement: { accepted: 1, topShare: 1, auc: 1 } });
});

test('a wrong score, a missing entry, a withdrawn one and a wrong order are told', () => {
  const { differences } = compare(submissions, [
    { id: 'b', score: 5, rank: 1 },
    { id: 'd', score: 8, rank: 2 },
  ]);
  expect(differences).toEqual([
    'a is not ranked',
    'b: 5 instead of 6',
    'd is ranked and should not be',
    'd ranks behind b with a better score',
  ]);
});
