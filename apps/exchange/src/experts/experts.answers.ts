import { answer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { reason } from '../listings/listings.answers.js';

const profileShape = {
  name: z.string(),
  headline: z.string(),
  helpsWith: z.string(),
  fields: z.array(z.string()),
  keywords: z.array(z.string()),
  languages: z.array(z.string()),
  provinceCode: z.string().nullable(),
  organisationId: z.string().nullable(),
  organisationName: z.string(),
};

const own = answer('OwnExpert', {
  /** One of the 63 until 2025; its person's and the moderators' alone. */
  formerProvinceCode: z.string().nullable(),
  id: z.uuid(),
  state: z.enum(['draft', 'submitted', 'returned', 'published', 'revised']),
  ...profileShape,
  reasons: z.array(reason),
  /** What keeps it from being handed in. */
  missing: z.array(z.string()),
  isPublic: z.boolean(),
  consentedAt: moment.nullable(),
  changedAt: moment,
  version: z.int(),
});

const waiting = answer('WaitingExpert', {
  id: z.uuid(),
  name: z.string(),
  headline: z.string(),
  submittedAt: moment,
  isPublic: z.boolean(),
  version: z.int(),
});

const page = answer('ExpertPage', { id: z.uuid(), ...profileShape, region: z.string() });

export const expertAnswers = { own, page, list: pageOf(page), waiting: pageOf(waiting) };
