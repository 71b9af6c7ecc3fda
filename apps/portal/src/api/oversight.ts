import type { Stage } from '@sangtao/programmes/rulebook';
import { call } from './client.js';
import type { Points } from './judging.js';

export interface CoveredEntry {
  entryId: string;
  code: string;
  title: string;
  fieldCode: string;
  done: number;
  needed: number;
  assigned: number;
  spread: number | null;
}

export interface JudgeWork {
  judgeId: string;
  name: string;
  state: string;
  role: 'judge' | 'chair';
  done: number;
  total: number;
  drafts: number;
  mean: number | null;
  /** Positive is stricter than the others on the same entries; points. */
  severity: number | null;
  severityError: number | null;
  spread: number | null;
  nudgedAt: string | null;
}

export interface Coverage {
  entries: CoveredEntry[];
  judges: JudgeWork[];
}

export interface EntrySheet {
  judgeId: string;
  judge: string;
  state: 'submitted' | 'recused';
  points: Points;
  total: number | null;
  comment: string | null;
  reason: string | null;
  scoredAt: string | null;
  revision: number;
}

export interface EntrySheets {
  entryId: string;
  code: string;
  title: string;
  fieldCode: string;
  items: EntrySheet[];
}

export interface Ranked {
  entryId: string;
  code: string;
  title: string;
  score: number;
  mean: number;
  median: number;
  /** Null below five readings. */
  trimmed: number | null;
  rank: number;
  readings: number;
  tieStep: string | null;
  undecided: boolean;
  criteria: Record<string, number>;
  adjusted: Adjusted | null;
}

/** Where an entry would stand if all judges were equally strict, with the 90 % range of its rank. */
interface Adjusted {
  score: number;
  se: number | null;
  rank: number;
  rankLow: number | null;
  rankHigh: number | null;
}

export interface RankedField {
  fieldCode: string;
  sample: { entries: number; judges: number; sheets: number } | null;
  advice: { refused: string | null; warnings: string[] } | null;
  entries: Ranked[];
}

export interface Ranking {
  method: Stage['method'];
  fields: RankedField[];
}

export const coverage = (roundId: string) => call<Coverage>(`/judging/rounds/${roundId}/coverage`);
export const ranking = (roundId: string) => call<Ranking>(`/judging/rounds/${roundId}/ranking`);
export const entrySheets = (roundId: string, entryId: string) =>
  call<EntrySheets>(`/judging/rounds/${roundId}/entries/${entryId}/sheets`);
export const nudge = (roundId: string, judgeId: string) =>
  call<{ missing: number }>(`/judging/rounds/${roundId}/judges/${judgeId}/nudge`, { method: 'POST', body: {} });
