import { answer, itemsOf, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const session = answer('SignedInDevice', {
  id: z.string(),
  userAgent: z.string().nullable(),
  ipAddress: z.string().nullable(),
  createdAt: moment,
  seenAt: moment,
  /** The one that asks. */
  current: z.boolean(),
});

export const sessionAnswers = { list: itemsOf(session) };
