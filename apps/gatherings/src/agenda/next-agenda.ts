import { shifted } from '../gatherings/gathering.js';
import type { Agenda, Part, Session, Speaker, Texts } from './agenda.js';

export interface Shift {
  days: number;
  /** Where it is held; an IANA name. */
  timeZone: string;
}

/** Everything so many days later, at the same time of day. */
export function movedAgenda(agenda: Agenda, { days, timeZone }: Shift): Agenda {
  const later = (at: string) => shifted(new Date(at), days, timeZone).toISOString();
  return {
    ...agenda,
    sessions: agenda.sessions.map((session) => ({ ...session, startsAt: later(session.startsAt) })),
    speakers: agenda.speakers.map((speaker) => ({
      ...speaker,
      available: speaker.available.map(({ from, until }) => ({ from: later(from), until: later(until) })),
    })),
  };
}

interface Next extends Shift {
  /** Accounts whose speakers come along. */
  carried: ReadonlySet<string>;
  /** A number of its own for each room, speaker and session: calendars know sessions by it. */
  nextId: () => string;
}

/** The agenda of the next edition: rooms and sessions on its days, and of the speakers those who are carried over. */
export function nextAgenda(agenda: Agenda, { carried, nextId, ...shift }: Next): Agenda {
  const [come, stay] = [carriedSpeakers(agenda, carried), agenda.speakers.filter((one) => !comes(one, carried))];
  const ids = new Map([...agenda.rooms, ...come].map(({ id }) => [id, nextId()]));
  const known = (id: string) => ids.get(id)!;
  const names = stay.map(({ name }) => name).filter((name) => name.trim() !== '');
  const moved = movedAgenda({ ...agenda, speakers: come }, shift);
  const own = (speakerIds: readonly string[]) => speakerIds.flatMap((id) => ids.get(id) ?? []);
  const part = ({ title, minutes, speakerIds }: Part): Part => {
    return { title: withoutNames(title, names), minutes, speakerIds: own(speakerIds) };
  };
  const session = (one: Session): Session => ({
    ...one,
    ...{ id: nextId(), roomId: known(one.roomId), speakerIds: own(one.speakerIds), parts: one.parts.map(part) },
    ...{ title: withoutNames(one.title, names), abstract: withoutNames(one.abstract, names) },
  });
  return {
    ...moved,
    rooms: moved.rooms.map((room) => ({ ...room, id: known(room.id) })),
    // When they can come next time they have not said yet.
    speakers: moved.speakers.map((speaker) => ({ ...speaker, id: known(speaker.id), available: [] })),
    sessions: moved.sessions.map(session),
  };
}

export function carriedSpeakers({ speakers }: Agenda, carried: ReadonlySet<string>): Speaker[] {
  return speakers.filter((one) => comes(one, carried));
}

function comes({ accountId }: Speaker, carried: ReadonlySet<string>): boolean {
  return accountId !== null && carried.has(accountId);
}

/** A text that names somebody says … in their place. */
function withoutNames({ vi, en }: Texts, names: readonly string[]): Texts {
  const left = (text: string) => names.reduce((sum, name) => sum.replaceAll(name, '…'), text);
  return { vi: left(vi), en: left(en) };
}
