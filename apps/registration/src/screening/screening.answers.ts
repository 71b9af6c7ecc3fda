import { answer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { problem } from '@sangtao/service-kit/documents/problem.answer';
import { z } from 'zod';

const item = answer('ScreeningItem', {
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  fieldCode: z.string(),
  provinceCode: z.string().nullable(),
  state: z.enum(['submitted', 'returned', 'accepted', 'rejected', 'withdrawn']),
  submittedAt: moment,
  changedAfterDeadline: z.boolean(),
  version: z.int(),
});

const count = answer('ScreeningCount', {
  state: z.enum(['draft', 'submitted', 'returned', 'accepted', 'rejected', 'withdrawn']),
  fieldCode: z.string().nullable(),
  entries: z.int(),
});

const share = z.number().min(0).max(1);
const similar = answer('SimilarEntry', {
  id: z.uuid(),
  code: z.string(),
  title: z.string(),
  editionId: z.uuid(),
  editionCode: z.string(),
  /** The larger of the two below. */
  similarity: share,
  titleSimilarity: share,
  textSimilarity: share,
  passages: z.array(z.string()),
});

const ruled = z.object({ id: z.uuid(), ok: z.literal(true), state: z.string(), version: z.int() });
const refused = z.object({ id: z.uuid(), ok: z.literal(false), problem });

export const screeningAnswers = {
  list: pageOf(item),
  summary: itemsOf(count),
  next: answer('NextToScreen', { item: item.nullable(), remaining: z.int() }),
  similar: z.array(similar),
  batch: itemsOf(z.union([ruled, refused]).meta({ id: 'BatchResult' })),
};
