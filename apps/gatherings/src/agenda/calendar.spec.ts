import { expect, test } from '@jest/globals';
import { defaultAgendaRules } from '@sangtao/programmes/gathering-agenda';
import ICAL from 'ical.js';
import type { Agenda, Session } from './agenda.js';
import { calendarText, type CalendarFrame } from './calendar.js';
import { nothingReleased, released } from './released-agenda.js';

const title = { vi: 'Chế biến nông sản, thủy sản; “sấy” lạnh', en: 'Drying, cold' };
const room = { id: 'a', name: { vi: 'Phòng Sông Hồng', en: 'Red River' }, building: 'Nhà A', capacity: 50 };
const speaker = {
  id: 'an',
  name: 'Đỗ Thị Ước',
  title: 'TS',
  organisation: 'Viện Cơ điện',
  accountId: null,
  available: [],
};

function aSession(id: string, more: Partial<Session> = {}): Session {
  const text = { title, abstract: { vi: 'Dòng một\nDòng hai: a\\b', en: '' }, track: null, kind: 'talk' as const };
  const place = { roomId: 'a', startsAt: '2026-12-10T23:30:00.000Z', minutes: 45, expected: null };
  return { id, nr: 1, ...text, ...place, speakerIds: ['an'], parts: [], ...more };
}
function anAgenda(...sessions: Session[]): Agenda {
  return { rooms: [room], speakers: [speaker], sessions, rules: defaultAgendaRules, lastNr: 9 };
}
const frame: CalendarFrame = {
  name: 'Techconnect 2026',
  timeZone: 'Asia/Ho_Chi_Minh',
  venue: 'Trung tâm Hội nghị',
  language: 'vi',
  url: 'https://sangtao.example/events/1/agenda',
  host: 'sangtao.example',
};

function parsed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { calendar, events, event: (id: string) => events.find(({ uid }) => uid === `${id}@sangtao.example`)! };
}

test('E18: the feed parses, and says zone, UID, text and moment as they are', () => {
  const agenda = released(nothingReleased, anAgenda(aSession('s1'), aSession('s2')), '2026-12-01T08:00:00.000Z');
  const text = calendarText(agenda, frame, () => true);
  const { calendar, event } = parsed(text);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  expect(zone?.getFirstPropertyValue('tzid')).toBe('Asia/Ho_Chi_Minh');
  expect(zone?.getFirstSubcomponent('standard')?.getFirstPropertyValue('tzoffsetto')?.toString()).toBe('+07:00');
  const one = event('s1');
  expect(one.summary).toBe(title.vi);
  expect(one.description).toContain('Dòng một\nDòng hai: a\\b');
  expect(one.description).toContain('TS, Đỗ Thị Ước, Viện Cơ điện');
  expect(one.location).toBe('Phòng Sông Hồng, Nhà A, Trung tâm Hội nghị');
  expect(one.startDate.toString()).toBe('2026-12-11T06:30:00');
  expect(one.startDate.toJSDate().toISOString()).toBe('2026-12-10T23:30:00.000Z');
  expect(one.endDate.toJSDate().toISOString()).toBe('2026-12-11T00:15:00.000Z');
  expect(one.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-12-01T08:00:00Z');
  expect(one.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
});

test('E18: RFC 5545 in form: lines of 75 octets at most with CRLF, required properties once, none that it does not know', () => {
  const agenda = released(nothingReleased, anAgenda(aSession('s1'), aSession('s2')), '2026-12-01T08:00:00.000Z');
  const text = calendarText(agenda, frame, () => true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const lines = text.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const known =
    /^(BEGIN|END|VERSION|PRODID|METHOD|NAME|REFRESH-INTERVAL|TZID|TZOFFSET(FROM|TO)|TZNAME|TZURL|DTSTART|DTEND|DTSTAMP|UID|SEQUENCE|SUMMARY|LOCATION|DESCRIPTION|CATEGORIES|URL|STATUS|CREATED|LAST-MODIFIED|RDATE|RRULE|X-[A-Z-]+)$/;
  const names = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) => /^[^:;]+/.exec(line)![0]);
  expect(names.filter((name) => !known.test(name))).toEqual([]);
  for (const name of ['VERSION', 'PRODID', 'METHOD']) expect(names.filter((one) => one === name)).toHaveLength(1);
  for (const name of ['UID', 'DTSTAMP', 'SEQUENCE', 'STATUS'])
    expect(names.filter((one) => one === name)).toHaveLength(2);
});

test('E18: a moved session keeps its UID with a higher sequence; a dropped one is cancelled, not absent', () => {
  const before = released(nothingReleased, anAgenda(aSession('s1'), aSession('s2')), '2026-12-01T08:00:00.000Z');
  const moved = anAgenda(aSession('s1', { startsAt: '2026-12-11T02:00:00.000Z' }));
  const after = released(before, moved, '2026-12-05T08:00:00.000Z');
  const { event, events } = parsed(calendarText(after, frame, () => true));
  expect(events).toHaveLength(2);
  expect([event('s1').sequence, event('s1').component.getFirstPropertyValue('status')]).toEqual([1, 'CONFIRMED']);
  expect([event('s2').sequence, event('s2').component.getFirstPropertyValue('status')]).toEqual([1, 'CANCELLED']);
  expect(event('s1').component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-12-05T08:00:00Z');
  expect(parsed(calendarText(after, frame, (id) => id === 's2')).events.map(({ uid }) => uid)).toEqual([
    's2@sangtao.example',
  ]);
});

test('the clock of the process does not matter', () => {
  const before = process.env.TZ;
  const agenda = released(nothingReleased, anAgenda(aSession('s1')), '2026-12-01T08:00:00.000Z');
  const texts = ['America/New_York', 'Asia/Ho_Chi_Minh', 'UTC'].map((zone) => {
    process.env.TZ = zone;
    return calendarText(agenda, frame, () => true);
  });
  process.env.TZ = before;
  expect(new Set(texts).size).toBe(1);
});

test('in English what is translated is English', () => {
  const agenda = released(nothingReleased, anAgenda(aSession('s1')), '2026-12-01T08:00:00.000Z');
  const { event } = parsed(calendarText(agenda, { ...frame, language: 'en' }, () => true));
  expect([event('s1').summary, event('s1').location]).toEqual(['Drying, cold', 'Red River, Nhà A, Trung tâm Hội nghị']);
  expect(event('s1').description).toContain('Dòng một');
  expect(event('s1').component.getFirstPropertyValue('categories')).toBe('Talk');
});

test('each kind of session is a category, in the reader’s words', () => {
  const agenda = anAgenda(aSession('s1', { kind: 'signing' }), aSession('s2', { kind: 'break' }));
  const { event } = parsed(
    calendarText(released(nothingReleased, agenda, '2026-12-01T08:00:00.000Z'), frame, () => true),
  );
  const categoryOf = (id: string) => event(id).component.getFirstPropertyValue('categories');
  expect([categoryOf('s1'), categoryOf('s2')]).toEqual(['Lễ ký kết', 'Giải lao']);
});
