import { currentOf } from '@sangtao/programmes/former-provinces';

export type Side = 'offer' | 'need';

/** What its owner writes; empty until it is written. */
export interface Content {
  kind: string | null;
  title: string;
  titleEn: string;
  /** At most 200 characters: what a reader of the list sees. */
  summary: string;
  description: string;
  keywords: string[];
  sector: string | null;
  /** Of an offer: technology readiness level 1–9. */
  trl: number | null;
  /** Of an offer. */
  ipStatus: string | null;
  provinceCode: string | null;
  /** One of the 63 until 2025 that lies in it; for figures alone. */
  formerProvinceCode: string | null;
  dealForm: string | null;
  /** In identity's directory; or else the name. */
  organisationId: string | null;
  organisationName: string;
}

export type ListingState = 'draft' | 'submitted' | 'returned' | 'published' | 'revised' | 'expired' | 'withdrawn';

export interface Reason {
  code: string;
  note: string | null;
}

export interface Listing {
  id: string;
  /** As people say it, such as `CB-00042`. */
  code: string;
  side: Side;
  state: ListingState;
  ownerId: string;
  content: Content;
  /** Why it came back. */
  reasons: Reason[];
  submittedAt: Date | null;
  /** The first time. */
  publishedAt: Date | null;
  /** When its owner last said that it still holds. */
  confirmedAt: Date | null;
  expiresAt: Date | null;
  changedAt: Date;
  version: number;
  eventVersion: number;
}

/** From a state to those that may follow. `revised`: public as it was, and changed since where a moderator has to look. */
export const listingTransitions: Record<ListingState, readonly ListingState[]> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['published', 'returned', 'withdrawn'],
  returned: ['submitted', 'withdrawn'],
  published: ['revised', 'expired', 'withdrawn'],
  revised: ['submitted', 'expired', 'withdrawn'],
  expired: ['published', 'revised', 'withdrawn'],
  withdrawn: [],
};

export function mayBecome(from: ListingState, to: ListingState): boolean {
  return listingTransitions[from].includes(to);
}

/** Its owner may write in it. What a moderator is looking at stands still. */
export function isEditable({ state }: Pick<Listing, 'state'>): boolean {
  return state !== 'submitted' && state !== 'withdrawn';
}

/** Its owner may say that it still holds: public for twelve more months, also again. */
export function isConfirmable({ state }: Pick<Listing, 'state'>): boolean {
  return state === 'published' || state === 'revised' || state === 'expired';
}

/** What a moderator answers for: words, claims and whose it is. The rest are codes that filters use. */
const moderated = [
  ...(['title', 'titleEn', 'summary', 'description', 'keywords', 'trl', 'ipStatus'] as const),
  ...(['organisationId', 'organisationName'] as const),
];

/** The listing with other content, and in the state that this gives it. */
export function changed(listing: Listing, content: Content, now: Date): Listing {
  const isOther = moderated.some((field) => !equal(listing.content[field], content[field]));
  const waits = isOther && (listing.state === 'published' || listing.state === 'expired');
  const state = waits ? 'revised' : listing.state;
  return { ...listing, content, state, changedAt: now, version: listing.version + 1 };
}

function equal(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether the former province, where one is said, is part of the province. */
export function isFormerWithin({
  provinceCode,
  formerProvinceCode,
}: Pick<Content, 'provinceCode' | 'formerProvinceCode'>) {
  return formerProvinceCode === null || currentOf(formerProvinceCode) === provinceCode;
}

export interface Problem {
  field: keyof Content;
  code: 'required' | 'maxLength' | 'unknown';
  values?: number[];
}

const summaryLength = 200;

const wanted: readonly (keyof Content)[] = ['kind', 'title', 'summary', 'description', 'keywords', 'sector'];

/** What keeps it from being published (E23), in the order of the form. */
export function problemsOf({ side, content }: Pick<Listing, 'side' | 'content'>): Problem[] {
  const fields = [
    ...wanted,
    ...(side === 'offer' ? (['trl', 'ipStatus'] as const) : []),
    'provinceCode',
    'dealForm',
  ] as const;
  const problems: Problem[] = fields
    .filter((field) => isEmpty(content[field]))
    .map((field) => ({ field, code: 'required' }));
  if ([...content.summary].length > summaryLength) {
    problems.push({ field: 'summary', code: 'maxLength', values: [summaryLength] });
  }
  if (content.organisationId === null && content.organisationName.trim() === '') {
    problems.push({ field: 'organisationName', code: 'required' });
  }
  return problems;
}

function isEmpty(value: Content[keyof Content]): boolean {
  return (
    value === null || (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0)
  );
}

export const emptyContent: Content = {
  kind: null,
  title: '',
  titleEn: '',
  summary: '',
  description: '',
  keywords: [],
  sector: null,
  trl: null,
  ipStatus: null,
  provinceCode: null,
  formerProvinceCode: null,
  dealForm: null,
  organisationId: null,
  organisationName: '',
};

/** So long a listing is public without a word of its owner (E23). */
const publicMonths = 12;

/** Twelve months later, at the same hour; from 29 February to 1 March. */
export function expiryFrom(moment: Date): Date {
  const at = new Date(moment);
  at.setUTCMonth(at.getUTCMonth() + publicMonths);
  return at;
}

export type Reminder = 'refresh' | 'expiry';

const dayMs = 86_400_000;
/** A listing's owner is asked every quarter whether it still holds, and a month before it goes. */
export const quarterDays = 91;
export const warningDays = 30;

/** What its owner has to be told now. @param remindedAt the last time, for whatever reason */
export function dueReminder(
  { confirmedAt, expiresAt, state }: Pick<Listing, 'confirmedAt' | 'expiresAt' | 'state'>,
  remindedAt: Date | null,
  now: Date,
): Reminder | undefined {
  if ((state !== 'published' && state !== 'revised') || !confirmedAt || !expiresAt) return undefined;
  const warnAt = expiresAt.getTime() - warningDays * dayMs;
  const last = Math.max(confirmedAt.getTime(), remindedAt?.getTime() ?? 0);
  if (now.getTime() >= warnAt) return last < warnAt ? 'expiry' : undefined;
  return now.getTime() - last >= quarterDays * dayMs ? 'refresh' : undefined;
}
