import type { Answer, EntryProblem } from '@sangtao/programmes/entry-form';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { call } from './client.js';

export interface Edition {
  id: string;
  code: string;
  programmeCode: string;
  year: number;
  nameVi: string;
  nameEn: string;
  state: 'draft' | 'announced' | 'open' | 'screening' | 'judging' | 'decided' | 'published' | 'archived';
  rulebookVersion: number;
  version: number;
  opensAt: string;
  closesAt: string;
  timeZone: string;
}

export interface EditionWithRules extends Edition {
  rulebook: Rulebook;
}

export interface Author {
  name: string;
  email?: string;
  sharePercent: number;
  leader?: boolean;
}

type EntryState = 'draft' | 'submitted' | 'returned' | 'accepted' | 'rejected' | 'withdrawn';

export interface Content {
  title: string;
  fieldCode: string | null;
  provinceCode: string | null;
  organisationId: string | null;
  answers: Record<string, Answer>;
  authors: Author[];
  consents: Record<string, boolean>;
}

export interface Entry extends Content {
  id: string;
  code: string | null;
  editionId: string;
  state: EntryState;
  reasons: { code: string; note?: string }[] | null;
  submittedAt: string | null;
  changedAt: string;
  editableUntil: string | null;
  version: number;
}

export interface EntryFile {
  id: string;
  slot: string;
  name: string;
  bytes: number;
  type: string;
  sha256: string;
  createdAt: string;
}

export interface HistoryStep {
  at: string;
  kind: string;
  detail: Record<string, unknown> | null;
}

export interface Receipt {
  code: string;
  at: string;
  contentHash: string;
}

export interface OwnEntry extends Entry {
  editable: boolean;
  closesAt: string;
  problems: (EntryProblem & { message: string })[];
  timeline: HistoryStep[];
  receipts: Receipt[];
  files?: EntryFile[];
}

interface List<Item> {
  items: Item[];
  nextCursor: string | null;
}

export type Page<Item> = List<Item>;

export const editions = () => call<List<Edition>>('/registration/editions').then(({ items }) => items);
export const edition = (id: string) => call<EditionWithRules>(`/registration/editions/${id}`);
export const myEntries = () => call<List<Entry>>('/registration/entries').then(({ items }) => items);
export const entry = (id: string) => call<OwnEntry>(`/registration/entries/${id}`);

export const createEntry = (editionId: string, content: Partial<Content>, idempotencyKey: string) =>
  call<Entry>('/registration/entries', { method: 'POST', body: { editionId, ...sendable(content) }, idempotencyKey });

export const changeEntry = (id: string, patch: Partial<Content>, ifMatch: number) =>
  call<Entry>(`/registration/entries/${id}`, { method: 'PATCH', body: sendable(patch), ifMatch });

export const submitEntry = (id: string, ifMatch: number, idempotencyKey: string) =>
  call<{ entry: Entry; receipt: Receipt & { entryCode: string } }>(`/registration/entries/${id}/submit`, {
    method: 'POST',
    body: {},
    ifMatch,
    idempotencyKey,
  });

export const withdrawEntry = (id: string, reason: string, ifMatch: number, idempotencyKey: string) =>
  call<Entry>(`/registration/entries/${id}/withdraw`, { method: 'POST', body: { reason }, ifMatch, idempotencyKey });

export interface ReceiptCheck {
  valid: boolean;
  code: string;
  entryCode: string;
  at: string;
  contentHash: string;
  files?: { slot: string; sha256: string }[];
}

export const receipt = (code: string) => call<ReceiptCheck>(`/registration/receipts/${encodeURIComponent(code)}`);

/** The API knows absent, not null; and no author's half-written address. */
function sendable({ authors, ...content }: Partial<Content>): object {
  const given = Object.fromEntries(Object.entries(content).filter(([, value]) => value !== null));
  return {
    ...given,
    ...(authors
      ? { authors: authors.map(({ email, ...author }) => ({ ...author, ...(isAddress(email) ? { email } : {}) })) }
      : {}),
  };
}

function isAddress(email: string | undefined): email is string {
  return /^\S+@\S+\.\S+$/.test(email ?? '');
}
