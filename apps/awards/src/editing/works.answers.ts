import { answer, FileAnswer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { workStates } from './work.js';

const workText = answer('WorkText', {
  title: z.string(),
  parts: z.record(z.string(), z.string()),
  caption: z.string(),
});

const rules = answer('WorkRules', {
  parts: z.array(
    z.object({ key: z.string(), nameVi: z.string(), nameEn: z.string(), minWords: z.int(), maxWords: z.int() }),
  ),
  picture: z.object({ minPixels: z.int(), minRatio: z.number(), maxRatio: z.number(), maxBytes: z.int() }),
});

const picture = answer('WorkPicture', { width: z.int(), height: z.int(), bytes: z.int(), sha256: z.string() });

const state = z.enum(workStates);

const line = answer('WorkLine', {
  entryId: z.uuid(),
  code: z.string(),
  fieldCode: z.string(),
  provinceCode: z.string().nullable(),
  state,
  authors: z.array(z.string()),
  version: z.int(),
  askedAt: moment.nullable(),
  changedAt: moment.nullable(),
  title: z.string(),
  /** Whether its texts have come from registration. */
  taken: z.boolean(),
  hasPicture: z.boolean(),
  /** Since when the book and every public page leave out its authors’ names and its picture. */
  withheldAt: moment.nullable(),
  remark: z.string().nullable(),
  /** How many limits it breaks. */
  problems: z.int(),
});

const problem = answer('WorkProblem', {
  field: z.string(),
  code: z.string(),
  message: z.string(),
  values: z.array(z.union([z.string(), z.number()])).optional(),
});

const steps = ['taken', 'edited', 'picture', 'asked', 'approved', 'approved-on-paper', 'changes', 'ready'] as const;

const version = answer('WorkVersion', {
  nr: z.int(),
  step: z.enum(steps),
  by: z.string().nullable(),
  at: moment,
  text: workText.nullable(),
  remark: z.string().nullable(),
});

const authors = answer('AuthorsWork', {
  entryId: z.uuid(),
  editionId: z.uuid(),
  code: z.string(),
  fieldCode: z.string(),
  state,
  authors: z.array(z.string()),
  remark: z.string().nullable(),
  version: z.int(),
  askedAt: moment.nullable(),
  answeredAt: moment.nullable(),
  /** Since when the book and every public page leave out its authors’ names and its picture. */
  withheldAt: moment.nullable(),
  text: workText,
  written: workText,
  picture: picture.nullable(),
  rules,
  editionNameVi: z.string(),
  editionNameEn: z.string(),
  /** Whether everybody may read it in the book. */
  released: z.boolean(),
});

export const workAnswers = {
  list: pageOf(line),
  one: answer('Work', {
    ...line.shape,
    written: workText.nullable(),
    text: workText.nullable(),
    answeredAt: moment.nullable(),
    picture: picture.nullable(),
    problems: z.array(problem),
    changedBy: z.string().nullable(),
    rules,
    listPublic: z.boolean(),
  }),
  versions: pageOf(version),
  mine: pageOf(authors),
  authors,
  picture: new FileAnswer('image/jpeg'),
  ready: answer('WorksMadeReady', { ready: z.int() }),
};
