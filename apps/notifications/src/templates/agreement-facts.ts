import { dayText } from './day-text.js';
import type { Locale } from './texts.js';

type Names = Record<Locale, string>;

/** An agreement as somebody who answers for a part of it sees it. */
export interface AgreementFacts {
  id: string;
  subject: string;
  parties: Names[];
  signedOn: string | null;
  /** Where it was signed, in words. */
  place: string | null;
  gathering: Names | null;
  /** What of this person’s own is due next. */
  next: { title: string; dueOn: string } | null;
  /** Whether this person looks after it, and answers for no part of it. */
  looksAfter: boolean;
}

const names = {
  vi: { subject: 'Thỏa thuận', parties: 'Các bên', signed: 'Ký', next: 'Việc tiếp theo của bạn', due: 'hạn' },
  en: { subject: 'Agreement', parties: 'Between', signed: 'Signed', next: 'Your next task', due: 'due' },
};

/** About what, between whom, where and when, and what is due next: a line each; what is not known is left out. */
export function agreementText(agreement: AgreementFacts, locale: Locale): string {
  const { subject, parties, signedOn, place, gathering, next } = agreement;
  const words = names[locale];
  const signed = [signedOn && dayText(signedOn), gathering?.[locale], place].filter(Boolean).join(', ');
  const lines: [string, string | null][] = [
    [words.subject, `“${subject}”`],
    [words.parties, parties.map((name) => name[locale]).join(' – ') || null],
    [words.signed, signed || null],
    [words.next, next && `“${next.title}”, ${words.due} ${dayText(next.dueOn)}`],
  ];
  return lines.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`])).join('\n');
}
