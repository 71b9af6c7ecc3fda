import type { Invitation, MyRound } from '../api/judging.js';
import type { ScreeningCount } from '../api/office.js';
import type { AskedNomination } from '../api/nominations.js';
import type { Edition, Entry } from '../api/registration.js';

/** Something that waits for the person who is signed in, each with what its card needs. */
export type Task =
  | { kind: 'invitation'; invitation: Invitation }
  | { kind: 'sheets'; round: MyRound; left: number }
  | { kind: 'entry'; entry: Entry; due: string }
  | { kind: 'asked'; asked: AskedNomination }
  | { kind: 'dossiers'; edition: Edition; count: number };

export interface Known {
  invitations: Invitation[];
  rounds: MyRound[];
  entries: Entry[];
  /** Nominations that the person is asked to confirm. */
  asked: AskedNomination[];
  editions: Edition[];
  /** Of each edition that the person organises while dossiers are checked. */
  counts: { edition: Edition; counts: ScreeningCount[] }[];
}

/** What waits, the most urgent first. */
export function tasksOf({ invitations, rounds, entries, asked, editions, counts }: Known, now: Date): Task[] {
  return [
    ...invitations
      .filter(({ state }) => state === 'invited')
      .map((invitation): Task => ({ kind: 'invitation', invitation })),
    ...rounds.flatMap(toScore),
    ...entries.flatMap((entry) => toHandIn(entry, editions, now)),
    ...asked.filter(({ state }) => state === 'waiting').map((one): Task => ({ kind: 'asked', asked: one })),
    ...counts.flatMap(toCheck),
  ].sort((one, other) => dueOf(one).localeCompare(dueOf(other)));
}

function toScore(round: MyRound): Task[] {
  const left = round.total - round.done;
  return round.state === 'open' && left > 0 ? [{ kind: 'sheets', round, left }] : [];
}

/** A draft as long as its edition takes it, and what was sent back as long as it may be completed. */
function toHandIn(entry: Entry, editions: Edition[], now: Date): Task[] {
  if (entry.state !== 'draft' && entry.state !== 'returned') return [];
  const edition = editions.find(({ id }) => id === entry.editionId);
  const due = entry.editableUntil ?? (edition?.state === 'open' ? edition.closesAt : undefined);
  return due !== undefined && new Date(due) > now ? [{ kind: 'entry', entry, due }] : [];
}

function toCheck({ edition, counts }: Known['counts'][number]): Task[] {
  const handedIn = counts.filter(({ state }) => state === 'submitted');
  const count = handedIn.reduce((sum, { entries }) => sum + entries, 0);
  return count > 0 ? [{ kind: 'dossiers', edition, count }] : [];
}

/** An invitation has no deadline and keeps others waiting: it comes first. */
function dueOf(task: Task): string {
  if (task.kind === 'sheets') return task.round.dueAt ?? 'later';
  if (task.kind === 'entry') return task.due;
  if (task.kind === 'asked') return task.asked.dueAt;
  return task.kind === 'dossiers' ? task.edition.milestones.screenedBy : '';
}
