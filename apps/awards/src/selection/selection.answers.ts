import { answer } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const obstacle = answer('SelectionObstacle', {
  rule: z.enum(['exactly', 'min-per-field', 'max-per-province', 'min-approval', 'decisions']),
  fieldCode: z.string().nullable(),
  wanted: z.number(),
  found: z.number(),
  /** With this in its place a list is possible; null where this rule alone cannot help. */
  wouldDo: z.number().nullable(),
});

const work = answer('ListedWork', {
  entryId: z.uuid(),
  code: z.string(),
  title: z.string(),
  fieldCode: z.string(),
  provinceCode: z.string().nullable(),
  /** Of yes, 0 to 1. */
  share: z.number(),
  yes: z.int().nullable(),
  votes: z.int().nullable(),
  selected: z.boolean(),
  whyNot: z.enum(['approval', 'province', 'reserved', 'full', 'tie', 'below-tie', 'withheld', 'impossible']).nullable(),
  /** By people: who, why, and whether it breaks a tie. */
  decision: z.object({ by: z.string(), reason: z.string(), tie: z.boolean() }).nullable(),
});

const field = answer('SelectionField', {
  fieldCode: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  least: z.int(),
  works: z.int(),
  /** Works that reach the share of votes. */
  enough: z.int(),
  selected: z.int(),
});

const province = answer('SelectionProvince', {
  provinceCode: z.string().nullable(),
  most: z.int().nullable(),
  works: z.int(),
  selected: z.int(),
});

export const selectionAnswer = answer('SelectionList', {
  state: z.enum(['proposed', 'decided', 'sealed', 'published']),
  version: z.int(),
  exactly: z.int(),
  selected: z.int(),
  minApproval: z.string(),
  fields: z.array(field),
  provinces: z.array(province),
  obstacles: z.array(obstacle),
  tie: z.object({ entries: z.array(z.uuid()), places: z.int() }).nullable(),
  works: z.array(work),
});
