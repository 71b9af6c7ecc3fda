import { expect, test } from '@jest/globals';
import { isLiving } from './living.js';

test('an application lives while it may lead to a booth or holds one; after that whoever sent it applies anew', () => {
  const states = ['applied', 'shortlisted', 'offered', 'confirmed', 'declined', 'withdrawn', 'vacated'] as const;
  expect(states.filter((state) => isLiving({ state }))).toEqual(['applied', 'shortlisted', 'offered', 'confirmed']);
});
