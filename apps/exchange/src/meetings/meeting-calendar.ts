import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Language } from '@sangtao/service-kit/request-scope';
import { tableName } from './place-meetings.js';

interface CalendarMeeting {
  id: string;
  gatheringVi: string | null;
  gatheringEn: string | null;
  other: string | null;
  listingTitle: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  tableNr: number | null;
}

const words = {
  vi: { name: 'Các cuộc gặp của tôi', meeting: 'Cuộc gặp' },
  en: { name: 'My meetings', meeting: 'Meeting' },
} as const;

/** iCalendar (RFC 5545) of the meetings that have a time; times in UTC, which every calendar shows in its own zone. */
export function meetingCalendar(meetings: readonly CalendarMeeting[], language: Language, url: string): string {
  const { name, meeting } = words[language];
  const host = new URL(url).hostname;
  const calendar = ical({
    name,
    prodId: { company: 'Sangtao', product: 'Meetings', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { id, startsAt, endsAt, other, listingTitle, tableNr, ...one } of meetings) {
    if (!startsAt || !endsAt) continue;
    const gathering = language === 'vi' ? one.gatheringVi : one.gatheringEn;
    calendar.createEvent({
      id: `${id}@${host}`,
      start: startsAt,
      end: endsAt,
      summary: [meeting, other].filter(Boolean).join(': '),
      description: listingTitle ?? '',
      location: [tableNr === null ? '' : tableName(tableNr), gathering].filter(Boolean).join(', '),
      url,
    });
  }
  return `${calendar.toString()}\r\n`;
}
