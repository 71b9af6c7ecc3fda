import type { ConflictKind, Severity } from '@sangtao/programmes/gathering-agenda';
import { endOf, speakersOf, startOf, type Agenda, type Room, type Session, type Speaker } from './agenda.js';

/** Something that cannot be as it stands. */
export interface Conflict {
  kind: ConflictKind;
  severity: Severity;
  /** One session, or two in the order of their times. */
  sessionIds: string[];
  roomId: string | null;
  speakerId: string | null;
}

type Found = Omit<Conflict, 'severity'>;

/** When somebody is wanted, in milliseconds since 1970. */
interface Span {
  from: number;
  until: number;
}

const minuteMs = 60_000;

/** Every conflict of an agenda that its rules look for, as the rules weigh it. */
export function conflictsOf(agenda: Agenda): Conflict[] {
  const found = [
    ...roomConflicts(agenda),
    ...agenda.speakers.flatMap((speaker) => speakerConflicts(agenda, speaker)),
    ...capacityConflicts(agenda),
  ];
  return found
    .map((one) => ({ ...one, severity: agenda.rules.severity[one.kind] }))
    .filter(({ severity }) => severity !== 'ignore');
}

/** Names a conflict, so that one can be found again in another version of the agenda. */
export function conflictKey({ kind, sessionIds, speakerId }: Found): string {
  return [kind, speakerId ?? '', ...sessionIds.toSorted()].join(' ');
}

/** What an edit would bring in that the rules do not let anybody save. What was there before stands in nobody's way. */
export function refusedBy(before: Agenda, after: Agenda): Conflict[] {
  const known = new Set(conflictsOf(before).map(conflictKey));
  return conflictsOf(after).filter((one) => one.severity === 'block-save' && !known.has(conflictKey(one)));
}

/** What has to be solved before the agenda may become public. */
export function blockingRelease(agenda: Agenda): Conflict[] {
  return conflictsOf(agenda).filter(({ severity }) => severity === 'block-save' || severity === 'block-release');
}

function roomConflicts({ rooms, sessions }: Agenda): Found[] {
  return rooms.flatMap(({ id: roomId }) =>
    overlapping(sessions.filter((session) => session.roomId === roomId)).map(([a, b]) => ({
      kind: 'room' as const,
      sessionIds: [a.id, b.id],
      roomId,
      speakerId: null,
    })),
  );
}

/** Pairs that overlap, each once: in the order of their starts nothing after the first that starts too late can. */
function overlapping(sessions: Session[]): [Session, Session][] {
  const ordered = inOrder(sessions);
  return ordered.flatMap((a, n) => {
    const pairs: [Session, Session][] = [];
    for (const b of ordered.slice(n + 1)) {
      if (startOf(b) >= endOf(a)) break;
      pairs.push([a, b]);
    }
    return pairs;
  });
}

function speakerConflicts(agenda: Agenda, speaker: Speaker): Found[] {
  const own = inOrder(agenda.sessions.filter((session) => speakersOf(session).includes(speaker.id)));
  const spans = new Map(own.map((session) => [session, spansOf(session, speaker.id)]));
  const about = (kind: ConflictKind, ...sessions: Session[]): Found => {
    return { kind, sessionIds: sessions.map(({ id }) => id), roomId: null, speakerId: speaker.id };
  };
  const away = own.filter((session) => spans.get(session)!.some((span) => !isAvailable(speaker, span)));
  const pairs = own.flatMap((a, n) =>
    own.slice(n + 1).flatMap((b) => {
      const left = gapBetween(spans.get(a)!, spans.get(b)!);
      if (left < 0) return [about('speaker', a, b)];
      return left < walkMs(agenda, a, b) ? [about('travel', a, b)] : [];
    }),
  );
  return [...away.map((session) => about('availability', session)), ...pairs];
}

/** The whole session, or only the parts in which they speak. */
function spansOf(session: Session, speakerId: string): Span[] {
  if (session.speakerIds.includes(speakerId)) return [{ from: startOf(session), until: endOf(session) }];
  let from = startOf(session);
  return session.parts.flatMap(({ minutes, speakerIds }) => {
    const span = { from, until: from + minutes * minuteMs };
    from = span.until;
    return speakerIds.includes(speakerId) ? [span] : [];
  });
}

/** Milliseconds between the nearest of them; negative where two overlap. */
function gapBetween(some: Span[], others: Span[]): number {
  const gaps = some.flatMap((a) => others.map((b) => Math.max(a.from, b.from) - Math.min(a.until, b.until)));
  return Math.min(...gaps);
}

function isAvailable({ available }: Speaker, { from, until }: Span): boolean {
  if (available.length === 0) return true;
  return available.some((window) => Date.parse(window.from) <= from && until <= Date.parse(window.until));
}

function walkMs({ rooms, rules }: Agenda, a: Session, b: Session): number {
  if (a.roomId === b.roomId) return 0;
  const buildings = [a, b].map(({ roomId }) => rooms.find(({ id }) => id === roomId)?.building);
  const minutes = buildings[0] === buildings[1] ? rules.roomChangeMinutes : rules.buildingChangeMinutes;
  return minutes * minuteMs;
}

function capacityConflicts({ rooms, sessions }: Agenda): Found[] {
  const byId = new Map<string, Room>(rooms.map((room) => [room.id, room]));
  return sessions
    .filter(({ roomId, expected }) => expected !== null && expected > (byId.get(roomId)?.capacity ?? Infinity))
    .map(({ id, roomId }) => ({ kind: 'capacity', sessionIds: [id], roomId, speakerId: null }));
}

function inOrder(sessions: Session[]): Session[] {
  return sessions.toSorted((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
}
