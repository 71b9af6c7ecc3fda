import { partsOf } from '@sangtao/programmes/deadline';

/** A moment as clock and calendar of a place show it. */
export interface LocalMoment {
  /** YYYY-MM-DD */
  date: string;
  /** HH:MM */
  time: string;
  /** +HH:MM */
  offset: string;
}

export function localMoment(at: Date, timeZone: string): LocalMoment {
  const { year, month, day, hour, minute } = partsOf(at, timeZone);
  const shown = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const apart = Math.round((shown - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000);
  const [hours, minutes] = [Math.floor(Math.abs(apart) / 60), Math.abs(apart) % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    date: `${year}-${month}-${day}`,
    time: `${hour}:${minute}`,
    offset: `${apart < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`,
  };
}

/** RFC 3339 with the offset of the place. */
export function withOffset(at: Date, timeZone: string): string {
  const { date, time, offset } = localMoment(at, timeZone);
  return `${date}T${time}:00${offset}`;
}

/** Such as 01:30. */
export function clockLength(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
}

/** The days from the first to the last, YYYY-MM-DD. */
export function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = Date.parse(first); day <= Date.parse(last); day += 86_400_000) {
    days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}
