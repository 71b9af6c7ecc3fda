export type DeadlineLanguage = 'vi' | 'en';

export const weekdays: Record<DeadlineLanguage, string[]> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

interface Parts {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  /** 0 is Sunday. */
  weekday: number;
  /** Such as `UTC+7`. */
  offset: string;
}

/** A moment as clock and calendar of a place show it. */
export function partsOf(at: Date, timeZone: string): Parts {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  });
  const found = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute, timeZoneName } = found as Record<string, string>;
  const weekday = new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDay();
  return {
    year: year!,
    month: month!,
    day: day!,
    hour: hour!,
    minute: minute!,
    weekday,
    offset: timeZoneName!.replace('GMT', 'UTC'),
  };
}

/**
 * `23:59 thứ Sáu 31/07/2026 (UTC+7)`: the same in a form, an e-mail, a public page and the API. Midnight reads as 23:59 of the day
 * before, since nobody is sure which day it belongs to; every other moment as it is.
 */
export function deadlineText(end: Date, language: DeadlineLanguage, timeZone = 'Asia/Ho_Chi_Minh'): string {
  const parts = partsOf(end, timeZone);
  const midnight = parts.hour === '00' && parts.minute === '00' && end.getTime() % 60_000 === 0;
  const { hour, minute, weekday, day, month, year, offset } = midnight
    ? partsOf(new Date(end.getTime() - 1), timeZone)
    : parts;
  return `${hour}:${minute} ${weekdays[language][weekday]} ${day}/${month}/${year} (${offset})`;
}

/** `02:55:56 thứ Ba 01/12/2026 (UTC+7)`: when something happened, to the second. */
export function momentText(at: Date, language: DeadlineLanguage, timeZone = 'Asia/Ho_Chi_Minh'): string {
  const { hour, minute, weekday, day, month, year, offset } = partsOf(at, timeZone);
  const second = String(at.getUTCSeconds()).padStart(2, '0');
  return `${hour}:${minute}:${second} ${weekdays[language][weekday]} ${day}/${month}/${year} (${offset})`;
}
