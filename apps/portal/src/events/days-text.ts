import { weekdayText } from '../format/moments.js';
import type { Language } from '../i18n/language.js';

/** `thứ Năm 12/11/2026 – thứ Sáu 13/11/2026`: whole days, as they are where the event is. */
export function daysText({ startsOn, endsOn }: { startsOn: string; endsOn: string }, language: Language): string {
  const text = (day: string) => weekdayText(new Date(`${day}T12:00:00Z`), language, 'UTC');
  return startsOn === endsOn ? text(startsOn) : `${text(startsOn)} – ${text(endsOn)}`;
}
