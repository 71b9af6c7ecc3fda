import { deadlineText, momentText } from '@sangtao/programmes/deadline';
import { agreementText, type AgreementFacts } from './agreement-facts.js';
import { movesText, type SessionMove } from './agenda-moves.js';
import { dayText } from './day-text.js';
import { invitedTo, type InvitationFacts } from './invitation-text.js';
import { meetingText, tableText, type MeetingFacts } from './meeting-facts.js';
import { nominatedTexts } from './nominated-texts.js';
import { filesText, type ReceiptFacts } from './receipt-text.js';
import { texts, type Kind, type Locale, type Text } from './texts.js';
import { voteTexts } from './vote-texts.js';

type Names = Record<Locale, string>;

/** What a rulebook says in words. */
export interface Wording {
  name: Names;
  timeZone: string;
  prizes: Record<string, Names>;
  reasons: Record<string, Names>;
  /** Works come from bodies that nominate. Absent, as the next, of what was known before it was kept. */
  nominated?: boolean;
  /** A council votes on them. */
  votes?: boolean;
}

/** An entry, by its code and what it is called. */
interface Work {
  code: string;
  title?: string | null;
}

/** For whom somebody is asked to answer, and which body nominates, or enters. */
export interface AskedFacts {
  person: string | null;
  body: Names | null;
}

/** Facts of a message: ids and codes, no names of people. */
export interface MessageData {
  entryId?: string;
  authorId?: string;
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
  letter?: InvitationFacts;
  /** Nor is this. */
  asked?: AskedFacts;
  prizeCode?: string;
  won?: (Work & { prizeCode: string })[];
  works?: Work[];
  /** Of booths; of entries in messages of before their titles were kept. */
  codes?: string[];
  /** Name of a gathering, and the zone of its clocks. */
  gathering?: Names;
  timeZone?: string;
  /** Sessions of an agenda that are elsewhere, at another time, or not at all. */
  moves?: SessionMove[];
  /** Whose letter goes to the address that gatherings has for it. */
  invitationId?: string;
  agreementId?: string;
  /** Never kept with the message, as the next. */
  agreement?: AgreementFacts;
  meetingId?: string;
  /** Never kept with the message: asked for when it is shown or its letter is written. */
  meeting?: MeetingFacts;
  /** Of a meeting. */
  table?: string;
  /** A document of the rulebook. */
  document?: Names;
  /** Days, `YYYY-MM-DD`. */
  day?: string;
  lastDay?: string;
  /** Where a gathering is held. */
  venue?: string;
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
  const text = textOf(kind, wording)[locale];
  const facts = factsOf(data, locale, wording);
  const paragraphs = text.body.flatMap((paragraph) => {
    const filled = fill(paragraph, facts);
    return filled === undefined ? [] : [filled];
  });
  return {
    subject: subjectOf(text, facts)
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim(),
    paragraphs,
    ...(text.action ? { action: text.action } : {}),
  };
}

function subjectOf({ subject }: Text, facts: Record<string, string | undefined>): string {
  const subjects = typeof subject === 'string' ? [subject] : subject;
  return subjects.map((one) => fill(one, facts)).find((one) => one !== undefined) ?? subjects.at(-1)!;
}

/** The same message in the words of the programme. */
function textOf(kind: Kind, { nominated = false, votes = false }: Partial<Wording> = {}): Record<Locale, Text> {
  const ofNominated: Partial<Record<Kind, Record<Locale, Text>>> = nominated ? nominatedTexts : {};
  const ofVotes: Partial<Record<Kind, Record<Locale, Text>>> = votes ? voteTexts : {};
  return ofVotes[kind] ?? ofNominated[kind] ?? texts[kind];
}

function factsOf(data: MessageData, locale: Locale, wording?: Wording): Record<string, string | undefined> {
  const timeZone = data.timeZone ?? data.meeting?.timeZone ?? wording?.timeZone ?? 'Asia/Ho_Chi_Minh';
  // Messages of before tables had a name of their own.
  const table = data.table ?? data.number;
  const prize = (code: string) => wording?.prizes[code]?.[locale] ?? code;
  const reasons = data.reasons?.map(({ code, note }) => {
    const text = wording?.reasons[code]?.[locale] ?? code;
    return `– ${note ? `${text}: ${note}` : text}`;
  });
  return {
    code: data.code,
    title: data.title ?? data.agreement?.subject,
    count: data.count?.toString(),
    edition: (wording?.name ?? unknownEdition)[locale],
    at: data.at && momentText(new Date(data.at), locale, timeZone),
    until: data.until ? deadlineText(new Date(data.until), locale, timeZone) : undefined,
    due: data.dueAt ? deadlineText(new Date(data.dueAt), locale, timeZone) : undefined,
    before: data.before ? deadlineText(new Date(data.before), locale, timeZone) : undefined,
    number: data.number,
    person: data.asked?.person ?? undefined,
    body: data.asked?.body?.[locale],
    note: data.note ?? undefined,
    receipt: data.receipt?.code,
    hash: data.receipt?.contentHash,
    files: data.receipt && filesText(data.receipt.files, locale),
    reasons: reasons?.join('\n') || undefined,
    prize: data.prizeCode && prize(data.prizeCode),
    prizes: data.won?.map((work) => `– ${workText(work)}: ${prize(work.prizeCode)}`).join('\n') || undefined,
    codes: data.codes?.join(', ') || undefined,
    works: (data.works ?? data.codes?.map((code) => ({ code })))?.map(workText).join(', ') || undefined,
    document: data.document?.[locale],
    day: data.day && dayText(data.day),
    lastDay: data.lastDay && dayText(data.lastDay),
    gathering: data.gathering?.[locale] ?? data.meeting?.gathering[locale] ?? undefined,
    other: data.meeting?.other ?? undefined,
    meeting: data.meeting && meetingText(data.meeting, locale),
    agreement: data.agreement && agreementText(data.agreement, locale),
    venue: data.venue,
    table: table && tableText(table, locale),
    ...(data.letter && invitedTo(data.letter, locale)),
    ...(data.moves && movesText(data.moves, locale, timeZone)),
  };
}

/** Such as `“Máy sấy nhãn” (SVST-2026-00001)`. */
function workText({ code, title }: Work): string {
  return title ? `“${title}” (${code})` : code;
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
