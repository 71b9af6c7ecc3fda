import { expect, test } from '@jest/globals';
import { tasksOf, type Known } from './tasks.js';

const now = new Date('2026-11-29T00:00:00Z');
const nothing: Known = { invitations: [], rounds: [], entries: [], asked: [], editions: [], counts: [] };
const kinds = (known: object) => tasksOf({ ...nothing, ...known }, now).map(({ kind }) => kind);

const edition = (state: string, closesAt: string) => ({
  ...{ id: 'e', state, closesAt, milestones: { screenedBy: '2027-02-01T00:00:00Z' } },
});
const entry = (state: string, editableUntil: string | null = null) => ({ editionId: 'e', state, editableUntil });
const round = (state: string, done: number, dueAt: string | null) => ({ state, done, total: 10, dueAt });

test('a draft waits while its edition is open, what was sent back while it may be completed', () => {
  const open = [edition('open', '2026-12-31T00:00:00Z')];
  const closed = [edition('screening', '2026-11-01T00:00:00Z')];
  expect(kinds({ entries: [entry('draft')], editions: open })).toEqual(['entry']);
  expect(kinds({ entries: [entry('draft')], editions: closed })).toEqual([]);
  expect(kinds({ entries: [entry('returned', '2026-12-01T00:00:00Z')], editions: closed })).toEqual(['entry']);
  expect(kinds({ entries: [entry('returned', '2026-11-28T00:00:00Z')], editions: closed })).toEqual([]);
  expect(kinds({ entries: [entry('submitted'), entry('accepted')], editions: open })).toEqual([]);
});

test('a round waits while it is open and something is left to score', () => {
  expect(kinds({ rounds: [round('open', 4, null)] })).toEqual(['sheets']);
  expect(kinds({ rounds: [round('open', 10, null), round('closed', 4, null), round('preparing', 0, null)] })).toEqual(
    [],
  );
});

test('a nomination waits until it is answered, or the time to answer is over', () => {
  const asked = (state: string) => ({ state, dueAt: '2026-12-05T00:00:00Z' });
  expect(kinds({ asked: [asked('waiting'), asked('confirmed'), asked('overdue')] })).toEqual(['asked']);
});

test('dossiers wait that were handed in and not ruled on', () => {
  const of = (counts: object[]) => ({ counts: [{ edition: edition('open', ''), counts }] });
  expect(kinds(of([{ state: 'submitted', entries: 3 }]))).toEqual(['dossiers']);
  expect(kinds(of([{ state: 'accepted', entries: 3 }]))).toEqual([]);
});

test('invitations come first, then what ends first; what has no end comes last', () => {
  const tasks = tasksOf(
    {
      ...nothing,
      rounds: [round('open', 0, null), round('open', 0, '2026-12-13T00:00:00Z')],
      entries: [entry('draft')],
      editions: [edition('open', '2026-12-05T00:00:00Z')],
      counts: [{ edition: edition('open', ''), counts: [{ state: 'submitted', entries: 1 }] }],
      invitations: [{ state: 'accepted' }, { state: 'invited' }],
    } as unknown as Known,
    now,
  );
  expect(tasks.map((task) => (task.kind === 'sheets' ? (task.round.dueAt ?? 'no end') : task.kind))).toEqual([
    'invitation',
    'entry',
    '2026-12-13T00:00:00Z',
    'dossiers',
    'no end',
  ]);
});
