import { expect, test } from '@jest/globals';
import { isLiving, isOutrun } from './living.js';

test('an application lives while it may lead to a booth or holds one; after that whoever sent it applies anew', () => {
  const states = ['applied', 'shortlisted', 'offered', 'confirmed', 'declined', 'withdrawn', 'vacated'] as const;
  expect(states.filter((state) => isLiving({ state }))).toEqual(['applied', 'shortlisted', 'offered', 'confirmed']);
});

test('an offer is outrun once others hold every booth of it, and not before', () => {
  const booth = (code: string, taken: boolean) => ({ id: code, code, taken });
  const offered = [booth('A-01', true), booth('A-02', false)];
  expect(isOutrun({ state: 'offered', offered })).toBe(false);
  expect(isOutrun({ state: 'offered', offered: [booth('A-01', true)] })).toBe(true);
  expect(isOutrun({ state: 'shortlisted', offered: [] })).toBe(false);
});
