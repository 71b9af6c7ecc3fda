import { dayAt } from '@sangtao/programmes/admission';

/** The same hour on another day. @param now milliseconds of the epoch */
export function onDay(now: number, day: string, timeZone: string): number {
  return now + Date.parse(day) - Date.parse(dayAt(now, timeZone));
}
