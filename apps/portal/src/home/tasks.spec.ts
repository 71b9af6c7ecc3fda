import { expect, test } from '@jest/globals';
import { tasksOf, type Known } from './tasks.js';

const now = new Date('2026-11-29T00:00:00Z');
const nothing: Known = {
  invitations: [],
  rounds: [],
  entries: [],
  asked: [],
  bodies: [],
  children: [],
  invited: [],
  works: [],
  acts: [],
  closings: [],
  atEvents: [],
  editions: [],
  counts: [],
};
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

test('what a body nominates is counted by how far it is, and is no draft of an entry; what was sent back stands by itself', () => {
  const book = { ...edition('open', '2026-12-31T00:00:00Z'), nominated: true };
  const none = { drafts: 0, waiting: 0, confirmed: 0, declined: 0 };
  const of = (...all: object[]) => ({ bodies: [{ edition: book, bodies: all.map((one) => ({ ...none, ...one })) }] });
  const known = { ...nothing, ...of({ drafts: 1, declined: 2 }, { waiting: 3 }) } as unknown as Known;
  expect(tasksOf(known, now)).toEqual([
    { kind: 'nominations', edition: book, drafts: 1, waiting: 3, confirmed: 0, declined: 2 },
  ]);
  expect(kinds(of({ declined: 2 }))).toEqual([]);
  expect(kinds({ entries: [entry('draft')], editions: [book] })).toEqual([]);
  expect(kinds({ entries: [entry('returned', '2026-12-01T00:00:00Z')], editions: [book] })).toEqual(['entry']);
});

test('a round waits while it is open and something is left to score', () => {
  expect(kinds({ rounds: [round('open', 4, null)] })).toEqual(['sheets']);
  expect(kinds({ rounds: [round('open', 10, null), round('closed', 4, null), round('preparing', 0, null)] })).toEqual(
    [],
  );
});

test('a nomination waits, of its edition, until it is answered, or the time to answer is over', () => {
  const asked = (state: string) => ({ state, editionId: 'e', dueAt: '2026-12-05T00:00:00Z' });
  const known = { asked: [asked('waiting'), asked('confirmed'), asked('overdue')], editions: [edition('open', '')] };
  expect(tasksOf({ ...nothing, ...known } as unknown as Known, now)).toEqual([
    { kind: 'asked', asked: known.asked[0], edition: known.editions[0] },
  ]);
});

test('a child waits for its guardian while the edition takes entries, and not once the guardian has answered', () => {
  const open = [edition('open', '2026-12-31T00:00:00Z')];
  const child = (state: string, entryState = 'draft') => ({ state, entryState, editionId: 'e' });
  const children = [child('waiting'), child('confirmed'), child('declined'), child('waiting', 'withdrawn')];
  expect(kinds({ children, editions: open })).toEqual(['child']);
  expect(kinds({ children, editions: [edition('screening', '2026-11-01T00:00:00Z')] })).toEqual([]);
});

test('an invitation to an event waits for its answer, and what a book writes for its author', () => {
  const states = (...all: string[]) => all.map((state) => ({ state }));
  expect(kinds({ invited: states('sent', 'accepted', 'declined') })).toEqual(['event']);
  expect(kinds({ works: states('edited', 'with-author', 'approved') })).toEqual(['text']);
});

test('what takes two people waits once for each edition, whatever it is', () => {
  const act = (editionId: string, kind: string) => ({ editionId, kind });
  const acts = [act('e', 'publish'), act('e', 'release'), act('other', 'revoke')];
  const tasks = tasksOf({ ...nothing, acts, editions: [edition('decided', '')] } as unknown as Known, now);
  expect(tasks.map((task) => task.kind === 'acts' && [task.edition?.id, task.acts.length])).toEqual([
    ['e', 2],
    [undefined, 1],
  ]);
  expect(kinds({ closings: [{ editionId: 'e' }] })).toEqual(['closing']);
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
