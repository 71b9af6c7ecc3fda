import { expect, test } from '@jest/globals';
import { emptyProfile, expertTransitions, missingIn, rewritten, type Expert } from './expert.js';

test('every missing part of a profile is named', () => {
  const fields = ['name', 'headline', 'helpsWith', 'fields', 'keywords', 'languages', 'provinceCode'];
  expect(missingIn(emptyProfile)).toEqual(fields);
  expect(missingIn({ ...emptyProfile, name: ' ', fields: ['energy'] })).not.toContain('fields');
});

test('a profile that is shown and rewritten waits for a moderator', () => {
  const now = new Date('2026-05-04T03:00:00Z');
  const shown = { state: 'published', profile: emptyProfile, version: 4 } as Expert;
  expect(rewritten(shown, { ...emptyProfile, name: 'Chu Văn Đạt' }, now)).toMatchObject({
    state: 'revised',
    version: 5,
  });
  expect(rewritten({ ...shown, state: 'returned' }, emptyProfile, now).state).toBe('returned');
});

test('whoever does not want to be shown can say so in every state', () => {
  const { draft: _, ...others } = expertTransitions;
  expect(Object.values(others).every((next) => next.includes('draft'))).toBe(true);
});
