import { expect, test } from '@jest/globals';
import { defaultAgendaRules } from '@sangtao/programmes/gathering-agenda';
import { convert } from 'xmlbuilder2';
import type { Agenda, Session } from '../src/agenda/agenda.js';
import { nothingReleased, released } from '../src/agenda/released-agenda.js';
import { scheduleXml } from '../src/agenda/schedule-export.js';

type Node = Record<string, unknown>;

/** What a viewer makes of a session. */
interface Seen {
  day: string;
  room: string;
  id: string;
  guid: string;
  title: string;
  /** Milliseconds of the epoch. */
  begins: number;
  minutes: number;
  persons: string[];
}

const listOf = (value: unknown) => (value === undefined ? [] : [value].flat()) as Node[];
/** The converter leaves entities as they are written. */
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
function textOf(value: unknown): string {
  const written = typeof value === 'object' && value !== null ? (value as Node)['#'] : value;
  return (typeof written === 'string' ? written : '').replace(/&(lt|gt|quot|amp);/g, (entity) => entities[entity]!);
}

/**
 * schedule.xml as EventFahrplan reads it, the open viewer of many conferences (github.com/EventFahrplan/EventFahrplan at 24d1952, `ParserTask.java`,
 * `temporal/DateParser.kt`, `temporal/DurationParser.kt`, `validation/DateFieldValidation.kt`): told in our words; where it refuses a file, this throws.
 */
function asEventFahrplan(xml: string): { title: string; version: string; timeZone: string; sessions: Seen[] } {
  const { schedule } = convert(xml, { format: 'object' }) as { schedule: Node };
  const conference = schedule.conference as Node;
  const days = listOf(schedule.day);
  for (const day of days) {
    if (day['@end'] === undefined) throw new Error('a day without its end');
    if (!/^\d+$/.test(String(day['@index']))) throw new Error('a day whose index is no number');
  }
  // Days are counted by the greatest index, and compared with their dates.
  const numbers = days.map((day) => Number(day['@index']));
  if (new Set(days.map((day) => day['@date'])).size !== Math.max(0, ...numbers))
    throw new Error('days and dates differ');
  const sessions = days.flatMap((day) =>
    listOf(day.room).flatMap((room) =>
      listOf(room.event).map((event) => ({
        ...{
          day: String(day['@date']),
          room: String(room['@name']),
          id: String(event['@id']),
          guid: String(event['@guid']),
        },
        ...{
          title: textOf(event.title),
          begins: momentOf(textOf(event.date)),
          minutes: lengthOf(textOf(event.duration)),
        },
        persons: listOf((event.persons as Node | undefined)?.person).map(textOf),
      })),
    ),
  );
  for (const event of days.flatMap((day) => listOf(day.room).flatMap((room) => listOf(room.event)))) {
    if (!/^\d{1,2}:\d\d(:\d\d)?$/.test(textOf(event.start))) throw new Error('a start that is no time of day');
  }
  return {
    ...{ title: textOf(conference.title), version: textOf(schedule.version) },
    ...{ timeZone: textOf(conference.time_zone_name), sessions },
  };
}

/** ISO 8601 with an offset; it is the date alone that says when a session begins. */
function momentOf(text: string): number {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+([+-]\d\d:\d\d|Z)$/.test(text)) throw new Error(`no moment: ${text}`);
  return Date.parse(text);
}

/** `MM`, `HH:MM` or `DD:HH:MM`. */
function lengthOf(text: string): number {
  const parts = text.split(':').map(Number);
  if (parts.length > 3 || parts.some((part) => !Number.isInteger(part))) throw new Error(`no length: ${text}`);
  const [minutes = 0, hours = 0, days = 0] = parts.toReversed();
  return (days * 24 + hours) * 60 + minutes;
}

const uuid = (n: number) => `0193a1f0-7c00-7000-8000-${String(n).padStart(12, '0')}`;
const words = (vi: string, en = '') => ({ vi, en });
const aSession = (n: number, more: Partial<Session> = {}): Session => ({
  ...{ id: uuid(100 + n), nr: n, kind: 'talk', title: words(`Sấy <${n}> & “đo”`), abstract: words(''), track: null },
  ...{
    roomId: uuid(1),
    startsAt: `2026-12-10T0${n}:00:00.000Z`,
    minutes: 90,
    speakerIds: [uuid(50)],
    expected: null,
    parts: [],
  },
  ...more,
});
const agenda: Agenda = {
  rooms: ['Hội trường', 'Hội trường'].map((name, n) => ({
    id: uuid(n + 1),
    name: words(name),
    building: `${n}`,
    capacity: 60,
  })),
  speakers: [{ id: uuid(50), name: 'Đỗ Thị Ước', title: 'TS', organisation: 'Viện', accountId: null, available: [] }],
  sessions: [
    aSession(1),
    aSession(2, { roomId: uuid(2), minutes: 25 * 60 }),
    aSession(3, { startsAt: '2026-12-11T17:30:00.000Z' }),
  ],
  rules: defaultAgendaRules,
  lastNr: 3,
};
const frame = {
  ...{
    code: 'TC-26',
    name: words('Techconnect 2026', 'Techconnect 2026'),
    startsOn: '2026-12-10',
    endsOn: '2026-12-11',
  },
  ...{ timeZone: 'Asia/Ho_Chi_Minh', number: 3, url: 'https://sangtao.example/events/1/agenda' },
};

test('E19: EventFahrplan reads our schedule.xml: each session at its moment, in its room, with who speaks', () => {
  const seen = asEventFahrplan(scheduleXml(released(nothingReleased, agenda, '2026-12-01T00:00:00.000Z'), frame));
  expect([seen.title, seen.version, seen.timeZone]).toEqual(['Techconnect 2026', '3', 'Asia/Ho_Chi_Minh']);
  const expected = agenda.sessions.map(({ id, nr, title, startsAt, minutes }) => {
    return {
      id: String(nr),
      guid: id,
      title: title.vi,
      begins: Date.parse(startsAt),
      minutes,
      persons: ['Đỗ Thị Ước'],
    };
  });
  expect(seen.sessions.toSorted((a, b) => a.begins - b.begins)).toMatchObject(expected);
  // Rooms of one name are two, and a session after midnight stands under the day that it is where the event is.
  expect(new Set(seen.sessions.map(({ room }) => room)).size).toBe(2);
  expect(seen.sessions.map(({ day }) => day)).toEqual(['2026-12-10', '2026-12-10', '2026-12-12']);
});

test('E19: an empty one as well, and one that it would not read is noticed', () => {
  expect(asEventFahrplan(scheduleXml(nothingReleased, frame)).sessions).toEqual([]);
  const text = scheduleXml(released(nothingReleased, agenda, '2026-12-01T00:00:00.000Z'), frame);
  for (const wrong of [
    text.replaceAll(/ end="[^"]+"/g, ''),
    text.replace('+07:00</date>', '</date>'),
    text.replace('index="3"', 'index="7"'),
  ]) {
    expect(() => asEventFahrplan(wrong)).toThrow();
  }
});
