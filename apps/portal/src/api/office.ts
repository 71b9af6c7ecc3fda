import type { Rulebook } from '@sangtao/programmes/rulebook';
import { call } from './client.js';
import type { ScreenedEntry } from './generated/registration.js';
import type { Edition, EditionWithRules, Entry } from './registration.js';

export type { HistoryStep, ScreenedEntry } from './generated/registration.js';

export interface ScreeningItem {
  id: string;
  code: string;
  title: string;
  fieldCode: string;
  provinceCode: string | null;
  state: Entry['state'];
  submittedAt: string;
  changedAfterDeadline: boolean;
  version: number;
}

export interface ScreeningQuery {
  editionId: string;
  state?: string;
  fieldCode?: string;
  provinceCode?: string;
  sort?: string;
  q?: string;
  cursor?: string;
  limit?: number;
}

export interface Reason {
  code: string;
  note?: string;
}

export interface NewEdition {
  templateCode: string;
  code: string;
  year: number;
  opensAt: string;
  closesAt: string;
}

export const templates = () =>
  call<{ items: { code: string; nameVi: string; nameEn: string }[] }>('/registration/editions/templates').then(
    ({ items }) => items,
  );
export const createEdition = (body: NewEdition, idempotencyKey: string) =>
  call<Edition>('/registration/editions', { method: 'POST', body, idempotencyKey });
export const announce = (id: string) =>
  call<Edition>(`/registration/editions/${id}/announce`, { method: 'POST', body: {} });

export interface CloneInput {
  code: string;
  year: number;
  offsetDays: number;
}

/** What a clone does not copy; `count` is null where another service holds it. */
export interface Left {
  code: string;
  count: number | null;
}

export const leftBehind = (id: string) =>
  call<{ items: Left[] }>(`/registration/editions/${id}/left-behind`).then(({ items }) => items);
export const cloneEdition = (id: string, body: CloneInput, idempotencyKey: string) =>
  call<Edition>(`/registration/editions/${id}/clone`, { method: 'POST', body, idempotencyKey });

export interface EditionPatch {
  code?: string;
  year?: number;
  nameVi?: string;
  nameEn?: string;
  opensAt?: string;
  closesAt?: string;
}

export interface Amendment {
  reason: string;
  number: string;
}

export interface RulebookVersion {
  version: number;
  at: string;
  amendment: Amendment | null;
}

export const patchEdition = (id: string, body: EditionPatch, ifMatch: number) =>
  call<Edition>(`/registration/editions/${id}`, { method: 'PATCH', body, ifMatch });
export const replaceRulebook = (id: string, body: { rulebook: Rulebook; amendment?: Amendment }, ifMatch: number) =>
  call<EditionWithRules>(`/registration/editions/${id}/rulebook`, { method: 'PUT', body, ifMatch });
export const checklist = (id: string) =>
  call<{ items: { code: string; ok: boolean; message: string }[]; ready: boolean }>(
    `/registration/editions/${id}/checklist`,
  );
export const rulebookVersions = (id: string) =>
  call<{ items: RulebookVersion[] }>(`/registration/editions/${id}/rulebook/versions`).then(({ items }) => items);
export const rulebookAt = (id: string, version: number) =>
  call<{ rulebook: Rulebook }>(`/registration/editions/${id}/rulebook/versions/${version}`).then(
    ({ rulebook }) => rulebook,
  );

export const screening = (query: ScreeningQuery) =>
  call<{ items: ScreeningItem[]; nextCursor: string | null }>('/registration/screening', { query: { ...query } });
export const summary = (editionId: string) =>
  call<{ items: { state: Entry['state']; fieldCode: string | null; entries: number }[] }>(
    '/registration/screening/summary',
    { query: { editionId } },
  ).then(({ items }) => items);
export const screened = (id: string) => call<ScreenedEntry>(`/registration/screening/${id}`);

interface Ruled {
  id: string;
  version: number;
  idempotencyKey: string;
}

export const accept = ({ id, version, idempotencyKey }: Ruled) =>
  call<Entry>(`/registration/screening/${id}/accept`, { method: 'POST', body: {}, ifMatch: version, idempotencyKey });
export const sendBack = ({ id, version, idempotencyKey }: Ruled, reasons: Reason[], until: string) =>
  call<Entry>(`/registration/screening/${id}/return`, {
    method: 'POST',
    body: { reasons, until },
    ifMatch: version,
    idempotencyKey,
  });
export const reject = ({ id, version, idempotencyKey }: Ruled, reasons: Reason[]) =>
  call<Entry>(`/registration/screening/${id}/reject`, {
    method: 'POST',
    body: { reasons },
    ifMatch: version,
    idempotencyKey,
  });

export const nextDossier = (id: string, editionId: string) =>
  call<{ item: ScreeningItem | null; remaining: number }>(`/registration/screening/${id}/next`, {
    query: { editionId },
  });

export interface BatchInput {
  ids: { id: string; version: number; reasons?: Reason[] }[];
  ruling: 'accept' | 'return' | 'reject';
  reasons?: Reason[];
  until?: string;
}

export type BatchResult =
  { id: string; ok: true; state: Entry['state'] } | { id: string; ok: false; problem: { code: string; title: string } };

export const ruleMany = (body: BatchInput) =>
  call<{ items: BatchResult[] }>('/registration/screening/batch', { method: 'POST', body }).then(({ items }) => items);

export const reopen = (id: string, body: { hours: number; reason: string }, idempotencyKey: string) =>
  call<Entry>(`/registration/screening/${id}/reopen`, { method: 'POST', body, idempotencyKey });

export interface SimilarEntry {
  id: string;
  code: string;
  title: string;
  editionCode: string;
  similarity: number;
  titleSimilarity: number;
  textSimilarity: number;
  /** What stands in both, in the words of the entry that was asked about. */
  passages: string[];
}

export const similarTo = (id: string) => call<SimilarEntry[]>(`/registration/screening/${id}/similar`);
