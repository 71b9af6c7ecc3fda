import { ask } from './ask.js';
import type { CreateEntryInput, Entry } from './generated/registration.js';

export type {
  Author,
  Edition,
  EditionWithRules,
  Entry,
  EntryFile,
  OwnEntry,
  ReceiptCheck,
} from './generated/registration.js';

/** What an applicant types. */
export type Content = Pick<
  Entry,
  'title' | 'fieldCode' | 'provinceCode' | 'organisationId' | 'answers' | 'authors' | 'consents'
>;

export const editions = () => ask('GET /registration/editions').then(({ items }) => items);
export const edition = (id: string) => ask('GET /registration/editions/{id}', { path: { id } });
export const myEntries = () => ask('GET /registration/entries').then(({ items }) => items);
export const entry = (id: string) => ask('GET /registration/entries/{id}', { path: { id } });

export const createEntry = (editionId: string, content: Partial<Content>, idempotencyKey: string) =>
  ask('POST /registration/entries', { body: { editionId, ...sendable(content) }, idempotencyKey });

export const changeEntry = (id: string, patch: Partial<Content>, ifMatch: number) =>
  ask('PATCH /registration/entries/{id}', { path: { id }, body: sendable(patch), ifMatch });

export const submitEntry = (id: string, ifMatch: number, idempotencyKey: string) =>
  ask('POST /registration/entries/{id}/submit', { path: { id }, ifMatch, idempotencyKey });

export const withdrawEntry = (id: string, reason: string, ifMatch: number, idempotencyKey: string) =>
  ask('POST /registration/entries/{id}/withdraw', { path: { id }, body: { reason }, ifMatch, idempotencyKey });

export const receipt = (code: string) => ask('GET /registration/receipts/{code}', { path: { code } });

/** The API knows absent, not null; and no author's half-written address. */
function sendable({ authors, ...content }: Partial<Content>): Omit<CreateEntryInput, 'editionId'> {
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
