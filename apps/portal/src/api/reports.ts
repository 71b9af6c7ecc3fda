import { ask } from './ask.js';
import { callForFile } from './client.js';
import type { GatheringsOperations } from './generated/gatherings.js';

export type { FrozenRow, ReportRelease, YearlyReport } from './generated/gatherings.js';
export type FrozenRowsQuery = GatheringsOperations['GET /gatherings/gatherings/{id}/reports/{number}/rows']['query'];

export const reports = (id: string) =>
  ask('GET /gatherings/gatherings/{id}/reports', { path: { id }, query: { limit: 100 } }).then(({ items }) => items);
export const releaseReport = (id: string, idempotencyKey: string) =>
  ask('POST /gatherings/gatherings/{id}/reports', { path: { id }, idempotencyKey });
export const report = (id: string, number: number) =>
  ask('GET /gatherings/gatherings/{id}/reports/{number}', { path: { id, number } });
export const frozenRows = (id: string, number: number, query: FrozenRowsQuery) =>
  ask('GET /gatherings/gatherings/{id}/reports/{number}/rows', { path: { id, number }, query });

/** The documents of a report. */
export const reportFiles = ['pdf', 'json', 'csv'] as const;
export type ReportFile = (typeof reportFiles)[number];
export const reportFile = (id: string, number: number, file: ReportFile, language: 'vi' | 'en') =>
  callForFile(`/gatherings/gatherings/${id}/reports/${number}/${file}`, file === 'pdf' ? { language } : {});
