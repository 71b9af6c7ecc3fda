import { answer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { namedEdition } from '../honours/honours.answers.js';

const publicHonour = answer('PublicHonour', {
  prizeCode: z.string(),
  prizeVi: z.string(),
  prizeEn: z.string(),
  certificateCode: z.string(),
  title: z.string(),
  entryCode: z.string(),
  authors: z.array(z.string()),
  provinceCode: z.string().nullable(),
  revokedAt: z.string().nullable(),
});

const field = answer('PublishedField', {
  fieldCode: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  honours: z.array(publicHonour),
});

const published = answer('PublishedEdition', { edition: namedEdition, publishedAt: moment });

const place = answer('Place', {
  entryId: z.uuid(),
  code: z.string(),
  title: z.string(),
  provinceCode: z.string().nullable(),
  fieldCode: z.string(),
  rank: z.int(),
  score: z.number(),
  tieStep: z.string().nullable(),
  proposedPrize: z.string().nullable(),
  prize: z.string().nullable(),
  undecided: z.boolean(),
  tied: z.boolean(),
  readings: z.int().nullable(),
  reason: z.string().nullable(),
  decidedBy: z.string().nullable(),
  /** Which rule keeps a prize from it; null where it holds one. */
  because: z.enum(['maximum', 'minimum-score', 'withheld', 'tie']).nullable(),
});

const prizeLine = answer('PrizeLine', {
  prizeCode: z.string(),
  max: z.int().nullable(),
  given: z.int(),
  minScore: z.number().nullable(),
  lineScore: z.number().nullable(),
});

const tie = answer('Tie', {
  prizeCode: z.string(),
  places: z.int(),
  entries: z.array(z.uuid()),
  score: z.number(),
});

const lines = answer('FieldLines', {
  fieldCode: z.string(),
  prizes: z.array(prizeLine),
  tie: tie.nullable(),
});

export const resultAnswers = {
  list: pageOf(published),
  page: answer('ResultsPage', {
    ...published.shape,
    decisionNumber: z.string().nullable(),
    /** Whether everybody may read the book of these works. */
    bookReleased: z.boolean(),
    fields: z.array(field),
  }),
  proposal: answer('EditionResult', {
    state: z.enum(['proposed', 'decided', 'sealed', 'published']),
    decisionNumber: z.string().nullable(),
    publishAt: moment.nullable(),
    publishedAt: moment.nullable(),
    /** The deadline while entries still come in: nothing is decided before. */
    entriesUntil: moment.nullable(),
    version: z.int(),
    proposal: z.array(place),
    fields: z.array(lines),
  }),
};
