import { ask } from './ask.js';
import { callForFile } from './client.js';
import type { JudgingOperations } from './generated/judging.js';

export type {
  CoveredEntry,
  CoveringJudge as JudgeWork,
  EntrySheet,
  RankedEntry as Ranked,
  RankedField,
} from './generated/judging.js';

export const coverage = (id: string) => ask('GET /judging/rounds/{id}/coverage', { path: { id } });
export const ranking = (id: string) => ask('GET /judging/rounds/{id}/ranking', { path: { id } });
export const exportRanking = (
  id: string,
  query: JudgingOperations['GET /judging/rounds/{id}/ranking/export']['query'],
) => callForFile(`/judging/rounds/${id}/ranking/export`, { ...query });
export const entrySheets = (id: string, entryId: string) =>
  ask('GET /judging/rounds/{id}/entries/{entryId}/sheets', { path: { id, entryId } });
export const nudge = (roundId: string, judgeId: string) =>
  ask('POST /judging/rounds/{roundId}/judges/{judgeId}/nudge', { path: { roundId, judgeId } });
