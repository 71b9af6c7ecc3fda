import { createHash } from 'node:crypto';
import { endOf, speakersOf, startOf } from './agenda.js';
import { clockLength, daysFrom, localMoment, withOffset } from './local-moment.js';
import type { ReleasedAgenda, ReleasedSession } from './released-agenda.js';

/** What the exchange formats say of the gathering. */
export interface ScheduleFrame {
  code: string;
  name: { vi: string; en: string };
  /** YYYY-MM-DD */
  startsOn: string;
  endsOn: string;
  timeZone: string;
  /** The agenda in the portal. */
  url: string;
  /** Number of the release. */
  number: number;
}

export interface ScheduleEvent {
  id: number;
  guid: string;
  slug: string;
  room: string;
  title: string;
  subtitle: string;
  type: string;
  track: string;
  abstract: string;
  /** With the offset of the place. */
  date: string;
  end: string;
  /** HH:MM */
  start: string;
  duration: string;
  url: string;
  persons: { id: number; guid: string; name: string }[];
}

export interface ScheduleDay {
  index: number;
  date: string;
  start: string;
  end: string;
  rooms: { name: string; guid: string; events: ScheduleEvent[] }[];
}

/** What schedule.xml and schedule.json have in common: days, their rooms, and what happens there. */
export function scheduleDays(agenda: ReleasedAgenda, frame: ScheduleFrame): ScheduleDay[] {
  const { timeZone } = frame;
  const events = agenda.sessions
    .toSorted((a, b) => startOf(a) - startOf(b) || a.nr - b.nr)
    .map((session) => ({ session, event: eventOf(agenda, session, frame) }));
  const held = events.map(({ event }) => event.date.slice(0, 10));
  const days = [...new Set([...daysFrom(frame.startsOn, frame.endsOn), ...held])].toSorted();
  return days.map((date, n) => {
    const offset = localMoment(new Date(`${date}T00:00:00Z`), timeZone).offset;
    const ofDay = events.filter(({ event }) => event.date.startsWith(date));
    const rooms = agenda.rooms.flatMap((room) => {
      const inRoom = ofDay.filter(({ session }) => session.roomId === room.id).map(({ event }) => event);
      return inRoom.length > 0 ? [{ name: roomName(agenda, room.id), guid: room.id, events: inRoom }] : [];
    });
    return { index: n + 1, date, start: `${date}T00:00:00${offset}`, end: `${date}T23:59:59${offset}`, rooms };
  });
}

function eventOf(agenda: ReleasedAgenda, session: ReleasedSession, frame: ScheduleFrame): ScheduleEvent {
  const { id: guid, nr, title, abstract, kind, track, minutes } = session;
  const { timeZone, url } = frame;
  const [begin, finish] = [new Date(startOf(session)), new Date(endOf(session))];
  return {
    id: nr,
    guid,
    slug: `${acronymOf(frame.code)}-${String(nr).padStart(4, '0')}-${slugged(title.vi) || 'session'}`,
    room: roomName(agenda, session.roomId),
    title: title.vi,
    subtitle: title.en,
    type: kind === 'break' ? 'other' : kind,
    track: track ?? '',
    abstract: abstract.vi,
    date: withOffset(begin, timeZone),
    end: withOffset(finish, timeZone),
    start: localMoment(begin, timeZone).time,
    duration: clockLength(minutes),
    url: `${url}#${guid}`,
    persons: speakersOf(session).flatMap((id) => {
      const name = agenda.speakers.find((speaker) => speaker.id === id)?.name;
      return name ? [{ id: numberOf(id), guid: id, name }] : [];
    }),
  };
}

/** The formats know a room by its name alone: two of one name get their buildings besides. */
export function roomName({ rooms }: ReleasedAgenda, id: string): string {
  const room = rooms.find((one) => one.id === id);
  if (!room) return '';
  const isAlone = rooms.every((one) => one.id === id || one.name.vi !== room.name.vi);
  return isAlone ? room.name.vi : `${room.name.vi} (${room.building}, ${rooms.indexOf(room) + 1})`;
}

/** `[a-z0-9_]`, four at least: what both formats take. */
export function acronymOf(code: string): string {
  return folded(code)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .padEnd(4, '_');
}

function slugged(title: string): string {
  return folded(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

/** The formats' older way to name a person; programs that know the guid do not need it. */
function numberOf(id: string): number {
  return createHash('sha256').update(id).digest().readUInt32BE() >>> 1;
}
