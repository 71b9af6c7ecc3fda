import type { AwaitedAct } from '../api/awards.js';
import type { AuthorsWork } from '../api/book.js';
import type { AskedChild } from '../api/children.js';
import type { MyDelegateInvitation } from '../api/gatherings.js';
import type { Invitation, MyRound } from '../api/judging.js';
import type { AwaitedClosing, ScreeningCount } from '../api/office.js';
import type { AskedNomination, NominatingBody } from '../api/nominations.js';
import type { Edition, Entry } from '../api/registration.js';
import { eventTaskDue, type EventTask } from './event-tasks.js';

/** Something that waits for the person who is signed in, each with what its card needs. */
export type Task =
  | { kind: 'invitation'; invitation: Invitation }
  | { kind: 'sheets'; round: MyRound; left: number }
  | { kind: 'entry'; entry: Entry; edition: Edition | undefined; due: string }
  | ({ kind: 'nominations'; edition: Edition } & Unsent)
  | { kind: 'asked'; asked: AskedNomination; edition: Edition | undefined }
  | { kind: 'acts'; editionId: string; edition: Edition | undefined; acts: AwaitedAct[] }
  | { kind: 'closing'; editionId: string; edition: Edition | undefined }
  | { kind: 'child'; child: AskedChild; due: string }
  | { kind: 'event'; invited: MyDelegateInvitation }
  | { kind: 'text'; work: AuthorsWork }
  | { kind: 'at-event'; task: EventTask }
  | { kind: 'dossiers'; edition: Edition; count: number };

/** Nominations of one's bodies that were not sent, by how far they are. */
type Unsent = Record<'drafts' | 'waiting' | 'confirmed' | 'declined', number>;

export interface Known {
  invitations: Invitation[];
  rounds: MyRound[];
  entries: Entry[];
  /** Nominations that the person is asked to confirm. */
  asked: AskedNomination[];
  /** What the person's bodies have nominated in each edition that takes nominations. */
  bodies: { edition: Edition; bodies: Pick<NominatingBody, keyof Unsent>[] }[];
  /** For whom the person is asked as a parent or guardian. */
  children: AskedChild[];
  /** To events. */
  invited: MyDelegateInvitation[];
  /** Works that a book writes of. */
  works: AuthorsWork[];
  /** What takes two people and waits for this one. */
  acts: AwaitedAct[];
  /** Editions that are to be closed at once. */
  closings: AwaitedClosing[];
  /** At events, and at the exchange. */
  atEvents: EventTask[];
  editions: Edition[];
  /** Of each edition that the person organises while dossiers are checked. */
  counts: { edition: Edition; counts: ScreeningCount[] }[];
}

/** What waits, the most urgent first. */
export function tasksOf(known: Known, now: Date): Task[] {
  const { invitations, rounds, entries, asked, bodies, children, invited, works, acts, closings, atEvents } = known;
  const { editions, counts } = known;
  return [
    ...invitations
      .filter(({ state }) => state === 'invited')
      .map((invitation): Task => ({ kind: 'invitation', invitation })),
    ...rounds.flatMap(toScore),
    ...entries.flatMap((entry) => toHandIn(entry, editions, now)),
    ...bodies.flatMap(toSend),
    ...asked.flatMap((one) => toConfirm(one, editions)),
    ...children.flatMap((child) => toConsent(child, editions)),
    ...invited.filter(({ state }) => state === 'sent').map((one): Task => ({ kind: 'event', invited: one })),
    ...works.filter(({ state }) => state === 'with-author').map((work): Task => ({ kind: 'text', work })),
    ...toApprove(acts, editions),
    ...closings.map(({ editionId }): Task => {
      return { kind: 'closing', editionId, edition: editions.find(({ id }) => id === editionId) };
    }),
    ...atEvents.map((task): Task => ({ kind: 'at-event', task })),
    ...counts.flatMap(toCheck),
  ].sort((one, other) => dueOf(one).localeCompare(dueOf(other)));
}

function toScore(round: MyRound): Task[] {
  const left = round.total - round.done;
  return round.state === 'open' && left > 0 ? [{ kind: 'sheets', round, left }] : [];
}

/** A draft as long as its edition takes it, where it is not counted with its body's nominations; what was sent back as long as it may be completed. */
function toHandIn(entry: Entry, editions: Edition[], now: Date): Task[] {
  if (entry.state !== 'draft' && entry.state !== 'returned') return [];
  const edition = editions.find(({ id }) => id === entry.editionId);
  if (edition?.nominated && entry.state === 'draft') return [];
  const due = entry.editableUntil ?? (edition?.state === 'open' ? edition.closesAt : undefined);
  return due !== undefined && new Date(due) > now ? [{ kind: 'entry', entry, edition, due }] : [];
}

/** A nomination that was declined goes on only if the body takes it up again: alone it waits for nobody. */
function toSend({ edition, bodies }: Known['bodies'][number]): Task[] {
  const sum = (key: keyof Unsent) => bodies.reduce((total, body) => total + body[key], 0);
  const [drafts, waiting, confirmed] = [sum('drafts'), sum('waiting'), sum('confirmed')];
  if (drafts + waiting + confirmed === 0) return [];
  return [{ kind: 'nominations', edition, drafts, waiting, confirmed, declined: sum('declined') }];
}

/** Until it is answered, or the time to answer is over. */
function toConfirm(asked: AskedNomination, editions: Edition[]): Task[] {
  if (asked.state !== 'waiting') return [];
  return [{ kind: 'asked', asked, edition: editions.find(({ id }) => id === asked.editionId) }];
}

/** As long as the entry can be handed in. */
function toConsent(child: AskedChild, editions: Edition[]): Task[] {
  if (child.state !== 'waiting' || !['draft', 'submitted', 'returned'].includes(child.entryState)) return [];
  const edition = editions.find(({ id }) => id === child.editionId);
  return edition?.state === 'open' ? [{ kind: 'child', child, due: edition.closesAt }] : [];
}

/** One card for each edition. */
function toApprove(acts: AwaitedAct[], editions: Edition[]): Task[] {
  return [...Map.groupBy(acts, ({ editionId }) => editionId)].map(([editionId, own]): Task => {
    return { kind: 'acts', editionId, edition: editions.find(({ id }) => id === editionId), acts: own };
  });
}

function toCheck({ edition, counts }: Known['counts'][number]): Task[] {
  const handedIn = counts.filter(({ state }) => state === 'submitted');
  const count = handedIn.reduce((sum, { entries }) => sum + entries, 0);
  return count > 0 ? [{ kind: 'dossiers', edition, count }] : [];
}

/** An invitation, or an approval, has no deadline and keeps others waiting: it comes first. */
function dueOf(task: Task): string {
  if (task.kind === 'sheets') return task.round.dueAt ?? 'later';
  if (task.kind === 'entry' || task.kind === 'child') return task.due;
  if (task.kind === 'at-event') return eventTaskDue(task.task);
  if (task.kind === 'asked') return task.asked.dueAt;
  if (task.kind === 'nominations') return task.edition.closesAt;
  return task.kind === 'dossiers' ? task.edition.milestones.screenedBy : '';
}
