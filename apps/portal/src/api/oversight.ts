import { ask } from './ask.js';
import { callForFile } from './client.js';
import type { JudgingOperations } from './generated/judging.js';

export type { CoveredEntry, EntrySheet, JudgeWork, RankedEntry as Ranked, RankedField } from './generated/judging.js';

type CoverageQuery = NonNullable<JudgingOperations['GET /judging/rounds/{id}/coverage']['query']>;
export type Look = NonNullable<CoverageQuery['look']>;
export const coverage = (id: string, query: CoverageQuery) =>
  ask('GET /judging/rounds/{id}/coverage', { path: { id }, query });
export const workload = async (id: string) => (await ask('GET /judging/rounds/{id}/workload', { path: { id } })).items;
export const ranking = (id: string) => ask('GET /judging/rounds/{id}/ranking', { path: { id } });
export const exportRanking = (
  id: string,
  query: JudgingOperations['GET /judging/rounds/{id}/ranking/export']['query'],
) => callForFile(`/judging/rounds/${id}/ranking/export`, { ...query });
export const entrySheets = (id: string, entryId: string) =>
  ask('GET /judging/rounds/{id}/entries/{entryId}/sheets', { path: { id, entryId } });
export const nudge = (roundId: string, judgeId: string) =>
  ask('POST /judging/rounds/{roundId}/judges/{judgeId}/nudge', { path: { roundId, judgeId } });
