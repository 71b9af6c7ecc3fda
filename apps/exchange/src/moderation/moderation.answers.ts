import { answer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { contentShape, listing } from '../listings/listings.answers.js';

const waiting = answer('WaitingListing', {
  id: z.uuid(),
  code: z.string(),
  side: z.enum(['offer', 'need']),
  title: z.string(),
  sector: z.string(),
  provinceCode: z.string(),
  submittedAt: moment,
  isPublic: z.boolean(),
  version: z.int(),
});

const { title, titleEn, summary, description, keywords, trl, ipStatus, organisationId, organisationName } =
  contentShape;
const moderatedShape = {
  ...{ title, titleEn, summary, description, keywords, trl, ipStatus, organisationId, organisationName },
};

export const moderationAnswers = {
  list: pageOf(waiting),
  one: answer('ModeratedListing', {
    ...listing.shape,
    ownerName: z.string().nullable(),
    /** What the catalogue shows meanwhile; null where it shows nothing. */
    shown: answer('ShownContent', moderatedShape).nullable(),
  }),
  summary: answer('ModerationSummary', { waiting: z.int() }),
};
