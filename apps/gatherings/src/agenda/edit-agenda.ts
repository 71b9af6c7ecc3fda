import type { AgendaRules } from '@sangtao/programmes/gathering-agenda';
import { Refusal, type FieldError } from '@sangtao/service-kit/refusal';
import { speakersOf, type Agenda, type Room, type Session, type Speaker } from './agenda.js';

/** One thing that an organiser does to a draft. */
export type AgendaEdit =
  | { what: 'room'; room: Room }
  | { what: 'room-dropped'; id: string }
  | { what: 'speaker'; speaker: Speaker }
  | { what: 'speaker-dropped'; id: string }
  | { what: 'session'; session: Omit<Session, 'nr'> }
  | { what: 'session-dropped'; id: string }
  | { what: 'rules'; rules: AgendaRules };

const most = { rooms: 60, speakers: 1000, sessions: 600 };

/** The draft after an edit. @throws Refusal not-found, invalid-input, agenda-in-use, agenda-full */
export function edited(agenda: Agenda, edit: AgendaEdit): Agenda {
  switch (edit.what) {
    case 'room':
      return within({ ...agenda, rooms: put(agenda.rooms, edit.room) });
    case 'speaker':
      return within({ ...agenda, speakers: put(agenda.speakers, edit.speaker) });
    case 'session':
      return within(withSession(agenda, edit.session));
    case 'rules':
      return { ...agenda, rules: edit.rules };
    case 'room-dropped':
      assertFree(agenda.sessions.filter(({ roomId }) => roomId === edit.id));
      return { ...agenda, rooms: without(agenda.rooms, edit.id) };
    case 'speaker-dropped':
      assertFree(agenda.sessions.filter((session) => speakersOf(session).includes(edit.id)));
      return { ...agenda, speakers: without(agenda.speakers, edit.id) };
    case 'session-dropped':
      return { ...agenda, sessions: without(agenda.sessions, edit.id) };
  }
}

function withSession(agenda: Agenda, session: Omit<Session, 'nr'>): Agenda {
  assertKnown(agenda, session);
  const nr = agenda.sessions.find(({ id }) => id === session.id)?.nr ?? agenda.lastNr + 1;
  return {
    ...agenda,
    sessions: put(agenda.sessions, { ...session, nr }),
    lastNr: Math.max(agenda.lastNr, nr),
  };
}

function assertKnown({ rooms, speakers }: Agenda, session: Omit<Session, 'nr'>): void {
  const errors: FieldError[] = [];
  const { parts, minutes } = session;
  const people = new Set(speakers.map(({ id }) => id));
  if (!rooms.some(({ id }) => id === session.roomId)) errors.push({ field: 'roomId', code: 'unknown' });
  if (session.speakerIds.some((id) => !people.has(id))) errors.push({ field: 'speakerIds', code: 'unknown' });
  if (parts.some(({ speakerIds }) => speakerIds.some((id) => !people.has(id))))
    errors.push({ field: 'parts', code: 'unknown' });
  const inParts = parts.reduce((sum, part) => sum + part.minutes, 0);
  if (inParts > minutes) errors.push({ field: 'minutes', code: 'min', values: [inParts] });
  if (errors.length > 0) throw new Refusal('invalid-input', { errors });
}

function assertFree(sessions: Session[]): void {
  if (sessions.length > 0) throw new Refusal('agenda-in-use', { title: sessions[0]!.title.vi, count: sessions.length });
}

function within(agenda: Agenda): Agenda {
  for (const list of ['rooms', 'speakers', 'sessions'] as const) {
    if (agenda[list].length > most[list]) throw new Refusal('agenda-full', { max: most[list] });
  }
  return agenda;
}

function put<Item extends { id: string }>(items: Item[], item: Item): Item[] {
  const known = items.some(({ id }) => id === item.id);
  return known ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item];
}

function without<Item extends { id: string }>(items: Item[], id: string): Item[] {
  const left = items.filter((one) => one.id !== id);
  if (left.length === items.length) throw new Refusal('not-found');
  return left;
}
