import { currentScope } from '@sangtao/service-kit/request-scope';
import ical from 'ical-generator';
import { dayAfter } from '../gatherings/gathering.js';
import type { MyDelegate } from './my-delegates.view.js';

/** The gathering as whole days in a calendar: RFC 5545. The same registration is the same event, however often it is fetched. */
export function delegateCalendar(delegate: MyDelegate): string {
  const { id, startsOn, endsOn, venue, nameVi, nameEn, version, registeredAt } = delegate;
  const calendar = ical({ prodId: '//Sangtao//Events//EN' });
  calendar.createEvent({
    id: `delegate-${id}@sangtao`,
    sequence: version,
    stamp: registeredAt,
    start: `${startsOn}T00:00:00Z`,
    end: `${dayAfter(endsOn, 1)}T00:00:00Z`,
    allDay: true,
    summary: currentScope()?.language === 'en' ? nameEn : nameVi,
    location: venue,
  });
  return calendar.toString();
}
