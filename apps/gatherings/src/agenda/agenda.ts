import type { AgendaRules } from '@sangtao/programmes/gathering-agenda';

export interface Texts {
  vi: string;
  en: string;
}

/** RFC 3339, UTC. */
interface Window {
  from: string;
  until: string;
}

export interface Room {
  id: string;
  name: Texts;
  /** Rooms of one building are a short walk apart. */
  building: string;
  capacity: number;
}

export interface Speaker {
  id: string;
  name: string;
  /** Academic or professional, and office. */
  title: string;
  organisation: string;
  /** Whose account it is, where they have one; stays in the draft. */
  accountId: string | null;
  /** When they can come; empty: always. */
  available: Window[];
}

/** What happens inside a session, one after the other from its start. */
export interface Part {
  title: Texts;
  minutes: number;
  speakerIds: string[];
}

export const sessionKinds = ['talk', 'forum', 'workshop', 'demonstration', 'ceremony', 'signing', 'break'] as const;
export type SessionKind = (typeof sessionKinds)[number];

export interface Session {
  id: string;
  /** Counts up within the agenda and is never given again: what other programs know a session by. */
  nr: number;
  kind: SessionKind;
  title: Texts;
  abstract: Texts;
  track: string | null;
  roomId: string;
  /** RFC 3339, UTC. */
  startsAt: string;
  minutes: number;
  /** Of the whole session; those of its parts besides. */
  speakerIds: string[];
  /** Audience; null: not said. */
  expected: number | null;
  parts: Part[];
}

export interface Agenda {
  rooms: Room[];
  speakers: Speaker[];
  sessions: Session[];
  rules: AgendaRules;
  /** The last number that a session got. */
  lastNr: number;
}

export function emptyAgenda(rules: AgendaRules): Agenda {
  return { rooms: [], speakers: [], sessions: [], rules, lastNr: 0 };
}

const minuteMs = 60_000;

export function startOf({ startsAt }: Pick<Session, 'startsAt'>): number {
  return Date.parse(startsAt);
}

export function endOf({ startsAt, minutes }: Pick<Session, 'startsAt' | 'minutes'>): number {
  return Date.parse(startsAt) + minutes * minuteMs;
}

/** Everybody who speaks in a session, no one twice. */
export function speakersOf({ speakerIds, parts }: Pick<Session, 'speakerIds' | 'parts'>): string[] {
  return [...new Set([...speakerIds, ...parts.flatMap((part) => part.speakerIds)])];
}
