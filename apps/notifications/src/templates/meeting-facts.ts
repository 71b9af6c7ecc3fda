import type { Locale } from './texts.js';

/** A meeting as the person who is told of it sees it. */
export interface MeetingFacts {
  id: string;
  /** Null where identity does not know the name, or the account was erased. */
  other: string | null;
  /** For which the other one comes; absent from an exchange of before it was said. */
  otherOrganisation?: string | null;
  listingCode: string | null;
  listingTitle: string | null;
  /** Where an expert is met as one. */
  expertHeadline: string | null;
  gathering: Record<Locale, string | null>;
  venue: string | null;
  timeZone: string | null;
}

const names = {
  vi: { other: 'Bên kia', about: 'Gặp về', expert: 'Gặp chuyên gia', gathering: 'Sự kiện' },
  en: { other: 'The other side', about: 'About', expert: 'With an expert', gathering: 'Event' },
};

/** With whom, about what and where, a line each; what is not known is left out. */
export function meetingText(meeting: MeetingFacts, locale: Locale): string | undefined {
  const { other, otherOrganisation, listingTitle, listingCode, expertHeadline, venue } = meeting;
  const gathering = meeting.gathering[locale];
  const lines: [string, string | null][] = [
    [names[locale].other, [other, otherOrganisation].filter(Boolean).join(', ') || null],
    [names[locale].about, listingTitle === null ? null : `“${listingTitle}” (${listingCode})`],
    [names[locale].expert, expertHeadline],
    [names[locale].gathering, gathering === null ? null : [gathering, venue].filter(Boolean).join(', ')],
  ];
  const known = lines.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]));
  return known.join('\n') || undefined;
}

/** Events call tables in Vietnamese, such as `Bàn 7`. */
export function tableText(table: string, locale: Locale): string {
  return table.replace(/^Bàn /, locale === 'vi' ? 'bàn ' : 'table ');
}
