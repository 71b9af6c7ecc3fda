import { expect, test } from '@jest/globals';
import type { Act } from '../api/awards.js';
import { inOrder, stateOf } from './act-state.js';

const now = new Date('2026-12-01T02:00:00Z');
const person = { accountId: 'a', name: 'Nguyễn Thị Minh Thư' };

function anAct(more: Partial<Act> = {}): Act {
  const publication = {
    decisionNumber: '12/QĐ-BTC',
    publishAt: '2026-12-01T02:00:01Z',
    evidenceSha256: null,
    rulebookSha256: 'cd',
    prizes: [],
  };
  const nobody = { approvedBy: null, approvedAt: null };
  const asked = { askedBy: person, askedAt: '2026-11-29T02:00:00Z', mayApprove: true, digest: 'ab', version: 1 };
  return { id: '1', kind: 'publish', ...asked, ...nobody, publication, revocation: null, release: null, ...more };
}
const publication = anAct().publication!;
const passed = { ...publication, publishAt: '2026-12-01T02:00:00Z' };

test.each<[string, Act, boolean]>([
  ['waiting', anAct(), false],
  ['late', anAct({ publication: passed }), false],
  ['approved', anAct({ approvedBy: person }), false],
  ['approved', anAct({ approvedBy: person, publication: passed }), false],
  ['done', anAct({ approvedBy: person }), true],
  ['waiting', anAct({ kind: 'revoke', publication: null }), true],
  ['done', anAct({ kind: 'revoke', publication: null, approvedBy: person }), true],
  ['waiting', anAct({ kind: 'release', publication: null }), true],
  ['done', anAct({ kind: 'release', publication: null, approvedBy: person }), false],
])('is %s', (state, act, published) => expect(stateOf(act, published, now)).toBe(state));

test('what waits comes before what is done', () => {
  const done = anAct({ id: 'done', kind: 'revoke', publication: null, approvedBy: person });
  const late = anAct({ id: 'late', publication: passed });
  expect(inOrder([done, anAct({ id: 'waiting' }), late], false, now).map(({ id }) => id)).toEqual([
    'late',
    'waiting',
    'done',
  ]);
});
