import { deadlineText } from '@sangtao/programmes/deadline';
import { movesText, type SessionMove } from './agenda-moves.js';
import { filesText, type ReceiptFacts } from './receipt-text.js';
import { texts, type Kind, type Locale, type Text } from './texts.js';

type Names = Record<Locale, string>;

/** What a rulebook says in words. */
export interface Wording {
  name: Names;
  timeZone: string;
  prizes: Record<string, Names>;
  reasons: Record<string, Names>;
}

/** Facts of a message: ids and codes, no names of people. */
export interface MessageData {
  entryId?: string;
  editionId?: string;
  code?: string;
  title?: string;
  at?: string;
  until?: string | null;
  reasons?: { code: string; note?: string | null }[];
  count?: number;
  /** Until when sheets are due. */
  dueAt?: string | null;
  /** Of a decision. */
  number?: string;
  /** A deadline that no longer holds. */
  before?: string | null;
  /** What organisers add in their own words. */
  note?: string | null;
  /** Never kept with the message: asked for when its letter is written. */
  receipt?: ReceiptFacts;
  prizeCode?: string;
  won?: { code: string; prizeCode: string }[];
  codes?: string[];
  /** Name of a gathering, and the zone of its clocks. */
  gathering?: Names;
  timeZone?: string;
  /** Sessions of an agenda that are elsewhere, at another time, or not at all. */
  moves?: SessionMove[];
  /** A document of the rulebook. */
  document?: Names;
  /** Days, `YYYY-MM-DD`. */
  day?: string;
  lastDay?: string;
  /** Below the portal's address. */
  path?: string;
  /** Whole, with a secret; wiped once sent. */
  url?: string;
}

export interface Rendered {
  subject: string;
  paragraphs: string[];
  action?: string;
}

const unknownEdition: Names = { vi: 'cuộc thi', en: 'the contest' };

/** The message in words. A paragraph whose fact is missing is left out. */
export function render(kind: Kind, locale: Locale, data: MessageData, wording?: Wording): Rendered {
  const text: Text = texts[kind][locale];
  const facts = factsOf(data, locale, wording);
  const paragraphs = text.body.flatMap((paragraph) => {
    const filled = fill(paragraph, facts);
    return filled === undefined ? [] : [filled];
  });
  return {
    subject: (fill(text.subject, facts) ?? text.subject).replace(/[\p{Cc}\s]+/gu, ' ').trim(),
    paragraphs,
    ...(text.action ? { action: text.action } : {}),
  };
}

function factsOf(data: MessageData, locale: Locale, wording?: Wording): Record<string, string | undefined> {
  const timeZone = data.timeZone ?? wording?.timeZone ?? 'Asia/Ho_Chi_Minh';
  const prize = (code: string) => wording?.prizes[code]?.[locale] ?? code;
  const reasons = data.reasons?.map(({ code, note }) => {
    const text = wording?.reasons[code]?.[locale] ?? code;
    return `– ${note ? `${text}: ${note}` : text}`;
  });
  return {
    code: data.code,
    title: data.title,
    count: data.count?.toString(),
    edition: (wording?.name ?? unknownEdition)[locale],
    at: data.at && moment(data.at, locale, timeZone),
    until: data.until ? deadlineText(new Date(data.until), locale, timeZone) : undefined,
    due: data.dueAt ? deadlineText(new Date(data.dueAt), locale, timeZone) : undefined,
    before: data.before ? deadlineText(new Date(data.before), locale, timeZone) : undefined,
    number: data.number,
    note: data.note ?? undefined,
    receipt: data.receipt?.code,
    hash: data.receipt?.contentHash,
    files: data.receipt && filesText(data.receipt.files, locale),
    reasons: reasons?.join('\n') || undefined,
    prize: data.prizeCode && prize(data.prizeCode),
    prizes: data.won?.map(({ code, prizeCode }) => `– ${code}: ${prize(prizeCode)}`).join('\n') || undefined,
    codes: data.codes?.join(', ') || undefined,
    document: data.document?.[locale],
    day: data.day && dayText(data.day),
    lastDay: data.lastDay && dayText(data.lastDay),
    gathering: data.gathering?.[locale],
    ...(data.moves && movesText(data.moves, locale, timeZone)),
  };
}

/** Such as `31/07/2026`, in both languages. */
function dayText(day: string): string {
  return day.split('-').toReversed().join('/');
}

/** Weekday, date, time and zone, so that nobody has to guess which midnight is meant. */
function moment(at: string, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  })
    .format(new Date(at))
    .replace('GMT', 'UTC');
}

function fill(text: string, facts: Record<string, string | undefined>): string | undefined {
  let whole = true;
  const filled = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name];
    if (fact === undefined) whole = false;
    return fact ?? '';
  });
  return whole ? filled : undefined;
}
