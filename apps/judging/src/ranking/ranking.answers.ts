import { answer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { method } from '../rounds/rounds.answers.js';
import { points } from '../sheets/sheets.answers.js';

/** Where it would stand if all judges were equally strict. */
const adjusted = answer('AdjustedPlace', {
  score: z.number(),
  se: z.number().nullable(),
  rank: z.int(),
  rankLow: z.int().nullable(),
  rankHigh: z.int().nullable(),
});

const ranked = answer('RankedEntry', {
  entryId: z.uuid(),
  fieldCode: z.string(),
  code: z.string(),
  title: z.string(),
  score: z.number(),
  mean: z.number(),
  median: z.number(),
  trimmed: z.number().nullable(),
  rank: z.int(),
  readings: z.int(),
  tieStep: z.string().nullable(),
  undecided: z.boolean(),
  criteria: z.record(z.string(), z.number()),
  adjusted: adjusted.nullable(),
});

const advice = answer('Advice', {
  method: z.literal('mixed'),
  refused: z.string().nullable(),
  warnings: z.array(z.string()),
});

const field = answer('RankedField', {
  fieldCode: z.string(),
  sample: z.object({ entries: z.int(), judges: z.int(), sheets: z.int() }).nullable(),
  advice: advice.nullable(),
  entries: z.array(ranked),
});

const coveredEntry = answer('CoveredEntry', {
  entryId: z.uuid(),
  code: z.string(),
  title: z.string(),
  fieldCode: z.string(),
  done: z.int(),
  needed: z.int(),
  assigned: z.int(),
  spread: z.number().nullable(),
});

/** Entries of the round, those that lack readings, and those whose sheets are `apartFrom` points apart or more. */
const counts = { total: z.int(), lacking: z.int(), apart: z.int() };

const judgeWork = answer('JudgeWork', {
  judgeId: z.uuid(),
  name: z.string(),
  state: z.enum(['invited', 'accepted', 'declined']),
  role: z.enum(['judge', 'chair']),
  done: z.int(),
  total: z.int(),
  drafts: z.int(),
  started: z.int(),
  mean: z.number().nullable(),
  severity: z.number().nullable(),
  severityError: z.number().nullable(),
  spread: z.number().nullable(),
  nudgedAt: moment.nullable(),
});

const entrySheet = answer('EntrySheet', {
  judgeId: z.uuid(),
  judge: z.string(),
  state: z.enum(['submitted', 'recused']),
  points,
  total: z.number().nullable(),
  comment: z.string().nullable(),
  reason: z.string().nullable(),
  scoredAt: moment.nullable(),
  revision: z.int(),
});

export const rankingAnswers = {
  sheets: answer('EntrySheets', {
    entryId: z.uuid(),
    code: z.string(),
    title: z.string(),
    fieldCode: z.string(),
    items: z.array(entrySheet),
  }),
  ranking: answer('Ranking', { method, readings: z.int(), fields: z.array(field) }),
  coverage: answer('Coverage', { ...counts, apartFrom: z.number(), ...pageOf(coveredEntry).shape }),
  workload: pageOf(judgeWork),
};
