import { partsOf } from '@sangtao/programmes/deadline';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalCalendar } from 'ical-generator';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { endOf, speakersOf, startOf, type Texts } from './agenda.js';
import type { ReleasedAgenda, ReleasedSession } from './released-agenda.js';
import { sessionKindWords } from './session-kind-words.js';

export type Language = keyof Texts;

/** What a calendar says of the gathering. */
export interface CalendarFrame {
  /** The calendar's own name. */
  name: string;
  timeZone: string;
  venue: string;
  language: Language;
  /** The agenda in the portal. */
  url: string;
  /** Part of each UID, after the @: the installation. */
  host: string;
}

/** iCalendar (RFC 5545) of some sessions of a release; what was dropped is said to be cancelled. */
export function calendarText(agenda: ReleasedAgenda, frame: CalendarFrame, wanted: (id: string) => boolean): string {
  const calendar = ical({
    name: frame.name,
    prodId: { company: 'Sangtao', product: 'Agenda', language: frame.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // A name here would write TIMEZONE-ID, which RFC 5545 does not know.
    timezone: { name: null, generator: (zone) => vtimezone(zone) },
    ttl: 15 * 60,
  });
  calendar.x('X-WR-TIMEZONE', frame.timeZone);
  for (const session of agenda.sessions) if (wanted(session.id)) add(calendar, { agenda, frame, session });
  for (const session of agenda.dropped) {
    if (wanted(session.id)) add(calendar, { agenda, frame, session, isDropped: true });
  }
  return `${calendar.toString()}\r\n`;
}

interface Shown {
  agenda: ReleasedAgenda;
  frame: CalendarFrame;
  session: ReleasedSession;
  isDropped?: boolean;
}

function add(calendar: ICalCalendar, { agenda, frame, session, isDropped = false }: Shown): void {
  const { language, timeZone, url, host, venue } = frame;
  const room = agenda.rooms.find(({ id }) => id === session.roomId);
  const changed = new Date(session.changedAt);
  calendar.createEvent({
    id: `${session.id}@${host}`,
    start: new ZonedDate(startOf(session), timeZone),
    end: new ZonedDate(endOf(session), timeZone),
    timezone: timeZone,
    summary: inWords(session.title, language),
    categories: [{ name: sessionKindWords[session.kind][language] }],
    description: descriptionOf(agenda, session, language),
    location: [room ? inWords(room.name, language) : '', room?.building, venue].filter(Boolean).join(', '),
    url,
    sequence: session.sequence,
    stamp: changed,
    lastModified: changed,
    status: isDropped ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
}

function descriptionOf(agenda: ReleasedAgenda, session: ReleasedSession, language: Language): string {
  const people = speakersOf(session).flatMap((id) => {
    const speaker = agenda.speakers.find((one) => one.id === id);
    return speaker ? [[speaker.title, speaker.name, speaker.organisation].filter(Boolean).join(', ')] : [];
  });
  const parts = session.parts.map(({ title, minutes }) => `– ${inWords(title, language)} (${minutes}′)`);
  return [inWords(session.abstract, language), people.join('\n'), parts.join('\n')].filter(Boolean).join('\n\n');
}

/** In the language, or in Vietnamese where nobody has translated it. */
function inWords({ vi, en }: Texts, language: Language): string {
  return (language === 'en' && en) || vi;
}

function vtimezone(zone: string): string | null {
  const [block] = tzlib_get_ical_block(zone);
  return block ?? null;
}

/** ical-generator reads a plain date by the clock of the process, whatever zone it is told; one that knows its zone it asks. */
class ZonedDate extends Date {
  private readonly shown: ReturnType<typeof partsOf>;
  /** By this and the two methods below it is recognised. */
  readonly internal: Date;

  constructor(at: number, timeZone: string) {
    super(at);
    this.internal = new Date(at);
    this.shown = partsOf(this.internal, timeZone);
  }

  withTimeZone(): this {
    return this;
  }
  tzComponents(): [string, string, string] {
    return ['+', '00', '00'];
  }
  override getFullYear(): number {
    return Number(this.shown.year);
  }
  override getMonth(): number {
    return Number(this.shown.month) - 1;
  }
  override getDate(): number {
    return Number(this.shown.day);
  }
  override getHours(): number {
    return Number(this.shown.hour);
  }
  override getMinutes(): number {
    return Number(this.shown.minute);
  }
}
