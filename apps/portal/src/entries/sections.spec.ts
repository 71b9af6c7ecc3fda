import { expect, test } from '@jest/globals';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { applyPatch, emptyContent } from './content.js';
import { anchorOf, sectionOfProblem, sectionsOf } from './sections.js';

const name = { vi: 'Mô tả', en: 'Description' };
const rulebook = {
  form: { sections: [{ key: 'description', name, items: [{ key: 'novelty' }] }] },
  documents: [],
  consents: [{ key: 'truth' }],
} as unknown as Rulebook;

test('only sections that ask for something are shown, and reviewing comes last', () => {
  expect(sectionsOf(rulebook).map(({ key }) => key)).toEqual([
    'basics',
    'form-description',
    'authors',
    'consents',
    'review',
  ]);
});

test('each problem leads to the section where it is put right', () => {
  const lead = (field: string) => sectionOfProblem(rulebook, { field });
  expect(['title', 'answers.novelty', 'authors.0.name', 'documents.full-text', 'consents.truth'].map(lead)).toEqual([
    'basics',
    'form-description',
    'authors',
    'files',
    'consents',
  ]);
});

test('a problem has one anchor in the page', () => {
  expect(anchorOf('answers.known-solutions')).toBe('field-answers-known-solutions');
});

test('answers are merged by item, authors are replaced', () => {
  const author = (who: string) => ({ name: who, sharePercent: 100 });
  const before = { ...emptyContent, answers: { novelty: 'a', summary: 's' }, authors: [author('A')] };
  const after = applyPatch(before, { answers: { novelty: 'b' }, authors: [author('B')] });
  expect(after.answers).toEqual({ novelty: 'b', summary: 's' });
  expect(after.authors.map((one) => one.name)).toEqual(['B']);
});
