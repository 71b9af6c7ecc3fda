import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const cardShape = {
  id: z.uuid(),
  code: z.string(),
  side: z.enum(['offer', 'need']),
  kind: z.string(),
  title: z.string(),
  titleEn: z.string(),
  summary: z.string(),
  keywords: z.array(z.string()),
  sector: z.string(),
  trl: z.int().nullable(),
  ipStatus: z.string().nullable(),
  provinceCode: z.string(),
  region: z.string(),
  dealForm: z.string(),
  organisationId: z.string().nullable(),
  organisationName: z.string(),
  publishedAt: moment,
};

export const card = answer('ListingCard', cardShape);
const counts = z.array(answer('FacetCount', { value: z.string(), count: z.int() }));

export const catalogueAnswers = {
  list: answer('CataloguePage', {
    items: z.array(card),
    nextCursor: z.string().nullable(),
    /** Nothing is called so; these are called nearly so. */
    isNear: z.boolean(),
  }),
  facets: answer('CatalogueFacets', {
    total: z.int(),
    kind: counts,
    sector: counts,
    trl: counts,
    ipStatus: counts,
    provinceCode: counts,
    region: counts,
    dealForm: counts,
  }),
  one: answer('CatalogueListing', {
    ...cardShape,
    description: z.string(),
    /** Whether it is the reader's own. */
    isMine: z.boolean(),
  }),
};
