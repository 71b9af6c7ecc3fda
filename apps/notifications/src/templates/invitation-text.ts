import { deadlineText, weekdays } from '@sangtao/programmes/deadline';
import { dayText } from './day-text.js';
import type { Locale } from './texts.js';

/** What somebody is invited to, as its owner says when the letter is written. */
export interface InvitationFacts {
  /** As what. */
  kind: Record<Locale, string>;
  /** Who invites. */
  organiser: Record<Locale, string>;
  place: Record<Locale, string>;
  startsOn: string;
  endsOn: string;
  timeZone: string;
  answerBy: string;
}

/** The same in words. */
export function invitedTo({ startsOn, endsOn, timeZone, ...letter }: InvitationFacts, locale: Locale) {
  const days = [...new Set([startsOn, endsOn])].map((day) => weekdayText(day, locale));
  return {
    role: letter.kind[locale],
    organiser: letter.organiser[locale],
    place: letter.place[locale],
    days: days.join(' – '),
    answerBy: deadlineText(new Date(letter.answerBy), locale, timeZone),
  };
}

/** Such as `thứ Năm 12/11/2026`. */
function weekdayText(day: string, locale: Locale): string {
  return `${weekdays[locale][new Date(`${day}T00:00:00Z`).getUTCDay()]} ${dayText(day)}`;
}
