import { answer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

export const contentShape = {
  kind: z.string().nullable(),
  title: z.string(),
  titleEn: z.string(),
  summary: z.string(),
  description: z.string(),
  keywords: z.array(z.string()),
  sector: z.string().nullable(),
  trl: z.int().nullable(),
  ipStatus: z.string().nullable(),
  provinceCode: z.string().nullable(),
  /** One of the 63 until 2025. */
  formerProvinceCode: z.string().nullable(),
  dealForm: z.string().nullable(),
  organisationId: z.string().nullable(),
  organisationName: z.string(),
};

export const reason = answer('ListingReason', { code: z.string(), note: z.string().nullable() });

export const listing = answer('Listing', {
  id: z.uuid(),
  code: z.string(),
  side: z.enum(['offer', 'need']),
  state: z.enum(['draft', 'submitted', 'returned', 'published', 'revised', 'expired', 'withdrawn']),
  ...contentShape,
  reasons: z.array(reason),
  /** Whether the catalogue shows it, perhaps as it was before it changed. */
  isPublic: z.boolean(),
  editable: z.boolean(),
  /** What keeps it from being handed in. */
  problems: z.array(answer('ListingProblem', { field: z.string(), code: z.string(), message: z.string() })),
  submittedAt: moment.nullable(),
  publishedAt: moment.nullable(),
  confirmedAt: moment.nullable(),
  expiresAt: moment.nullable(),
  changedAt: moment,
  version: z.int(),
});

const term = answer('Term', { code: z.string(), vi: z.string(), en: z.string() });
const region = answer('Region', { ...term.shape, provinces: z.array(z.string()) });

export const listingAnswers = {
  one: listing,
  list: pageOf(listing),
  terms: answer('ExchangeTerms', {
    kinds: z.array(term),
    sectors: z.array(term),
    ipStatuses: z.array(term),
    dealForms: z.array(term),
    regions: z.array(region),
    returnReasons: z.array(term),
    verdictReasons: z.array(term),
    languages: z.array(term),
  }),
};
