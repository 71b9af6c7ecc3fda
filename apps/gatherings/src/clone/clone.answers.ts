import { answer, itemsOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { cloneEffects, cloneGroups } from './clone-plan.js';

const line = answer('CloneLine', {
  group: z.enum(cloneGroups),
  /** A code that the reader's page has words for, or a name. */
  item: z.union([z.string(), z.object({ vi: z.string(), en: z.string() })]),
  before: z.string().nullable(),
  after: z.string().nullable(),
  effect: z.enum(cloneEffects),
});

export const cloneAnswers = { preview: itemsOf(line) };
