import { expect, test } from '@jest/globals';
import { standingOf } from './standing.js';

test('what was sent back is not shown as sent, nor is what was accepted or rejected', () => {
  for (const entryState of ['returned', 'accepted', 'rejected'] as const) {
    expect(standingOf({ state: 'sent', entryState })).toEqual({ kind: 'entry', state: entryState });
  }
  expect(standingOf({ state: 'sent', entryState: 'submitted' })).toEqual({ kind: 'nomination', state: 'sent' });
  expect(standingOf({ state: 'declined', entryState: 'withdrawn' })).toEqual({ kind: 'nomination', state: 'declined' });
  expect(standingOf({ state: 'waiting', entryState: 'draft' })).toEqual({ kind: 'nomination', state: 'waiting' });
});
