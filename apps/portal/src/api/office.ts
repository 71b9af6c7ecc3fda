import { call } from './client.js';
import type { Edition, Entry, EntryFile, HistoryStep, Page } from './registration.js';

export interface ScreeningItem {
  id: string;
  code: string;
  title: string;
  fieldCode: string;
  provinceCode: string | null;
  state: Entry['state'];
  submittedAt: string;
  version: number;
}

export interface ScreeningQuery {
  editionId: string;
  state?: string;
  fieldCode?: string;
  q?: string;
  cursor?: string;
  limit?: number;
}

export interface ScreenedEntry extends Entry {
  timeline: HistoryStep[];
  files?: EntryFile[];
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

export const screening = (query: ScreeningQuery) =>
  call<Page<ScreeningItem>>('/registration/screening', { query: { ...query } });
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
