import { speakersOf, type Agenda, type Room, type Session, type Speaker, type Texts } from './agenda.js';

export type PublicSpeaker = Pick<Speaker, 'id' | 'name' | 'title' | 'organisation'>;

export interface ReleasedSession extends Omit<Session, 'expected'> {
  /** How often it has changed for those who keep it in a calendar (RFC 5545, SEQUENCE). */
  sequence: number;
  /** The release in which it last changed. RFC 3339, UTC. */
  changedAt: string;
}

/** What the public reads: it changes by a release, and only then. */
export interface ReleasedAgenda {
  rooms: Room[];
  speakers: PublicSpeaker[];
  sessions: ReleasedSession[];
  /** Sessions of former releases that do not take place: calendars have to be told. */
  dropped: ReleasedSession[];
}

export const nothingReleased: ReleasedAgenda = { rooms: [], speakers: [], sessions: [], dropped: [] };

/** Where and when, as people read it. */
export interface Place {
  startsAt: string;
  minutes: number;
  room: Texts;
}

export interface SessionChange {
  sessionId: string;
  kind: 'added' | 'changed' | 'dropped';
  title: Texts;
  was: Place | null;
  now: Place | null;
  /** It starts at another moment or is of another length. */
  time: boolean;
  room: boolean;
  /** Title, text, speakers or parts are others. */
  content: boolean;
}

/** The draft as it becomes public after `before`. */
export function released(before: ReleasedAgenda, draft: Agenda, at: string): ReleasedAgenda {
  const known = new Map([...before.dropped, ...before.sessions].map((session) => [session.id, session]));
  const usedRooms = new Set(draft.rooms.map(({ id }) => id));
  const kept = new Set(draft.sessions.map(({ id }) => id));
  const gone = (session: ReleasedSession): ReleasedSession => {
    return { ...session, sequence: session.sequence + 1, changedAt: at };
  };
  const dropped = [
    ...before.dropped.filter(({ id }) => !kept.has(id)),
    ...before.sessions.filter(({ id }) => !kept.has(id)).map(gone),
  ];
  const next: ReleasedAgenda = {
    // A dropped session still says where it would have been.
    rooms: [...draft.rooms, ...before.rooms.filter(({ id }) => !usedRooms.has(id) && isWanted(dropped, id))],
    speakers: draft.speakers.map(({ id, name, title, organisation }) => ({ id, name, title, organisation })),
    sessions: [],
    dropped,
  };
  const wasDropped = new Set(before.dropped.map(({ id }) => id));
  next.sessions = draft.sessions.map(({ expected: _, ...session }) => {
    const last = known.get(session.id);
    if (!last) return { ...session, sequence: 0, changedAt: at };
    const { sequence, changedAt } = last;
    const isSame = !wasDropped.has(session.id) && said(before, last) === said(next, session);
    return isSame ? { ...session, sequence, changedAt } : { ...session, sequence: sequence + 1, changedAt: at };
  });
  return next;
}

/** What differs from one release to the next, in the order of the times that hold now. */
export function changesBetween(before: ReleasedAgenda, after: ReleasedAgenda): SessionChange[] {
  const was = new Map(before.sessions.map((session) => [session.id, session]));
  const kept = new Set(after.sessions.map(({ id }) => id));
  const changes = [
    ...after.sessions.map((session) => changeOf(before, after, { was: was.get(session.id), now: session })),
    ...before.sessions.filter(({ id }) => !kept.has(id)).map((session) => changeOf(before, after, { was: session })),
  ];
  return changes
    .filter((change) => change !== undefined)
    .toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)) || a.sessionId.localeCompare(b.sessionId));
}

function timeOf({ now, was }: SessionChange): string {
  return (now ?? was)!.startsAt;
}

type Stated = Omit<ReleasedSession, 'sequence' | 'changedAt'>;

function changeOf(
  before: ReleasedAgenda,
  after: ReleasedAgenda,
  { was, now }: { was?: Stated; now?: Stated },
): SessionChange | undefined {
  const kind = was && now ? 'changed' : now ? 'added' : 'dropped';
  const { id: sessionId, title } = (now ?? was)!;
  const places = { was: was ? placeOf(before, was) : null, now: now ? placeOf(after, now) : null };
  if (!was || !now) return { sessionId, kind, title, ...places, time: false, room: false, content: false };
  const time = was.startsAt !== now.startsAt || was.minutes !== now.minutes;
  const room = was.roomId !== now.roomId;
  const content = contentOf(before, was) !== contentOf(after, now);
  return time || room || content ? { sessionId, kind, title, ...places, time, room, content } : undefined;
}

function placeOf({ rooms }: ReleasedAgenda, { startsAt, minutes, roomId }: Stated): Place {
  return { startsAt, minutes, room: rooms.find(({ id }) => id === roomId)?.name ?? { vi: '', en: '' } };
}

/** Everything that a calendar shows of it. */
function said(agenda: ReleasedAgenda, session: Stated): string {
  const { startsAt, minutes, room } = placeOf(agenda, session);
  return JSON.stringify([startsAt, minutes, texts(room), session.roomId, contentOf(agenda, session)]);
}

function contentOf({ speakers }: ReleasedAgenda, session: Stated): string {
  const { kind, title, abstract, track, speakerIds, parts } = session;
  const people = speakersOf(session).map((id) => {
    const speaker = speakers.find((one) => one.id === id);
    return [id, speaker?.name, speaker?.title, speaker?.organisation];
  });
  return JSON.stringify([kind, texts(title), texts(abstract), track, speakerIds, parts.map(partOf), people]);
}

/** PostgreSQL keeps the keys of JSON in an order of its own. */
function partOf({ title, minutes, speakerIds }: Session['parts'][number]) {
  return [texts(title), minutes, speakerIds];
}

function texts({ vi, en }: Texts): [string, string] {
  return [vi, en];
}

function isWanted(sessions: ReleasedSession[], room: string): boolean {
  return sessions.some(({ roomId }) => roomId === room);
}
