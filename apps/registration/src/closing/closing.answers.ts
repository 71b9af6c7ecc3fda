import { answer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const closing = answer('EarlyClosing', {
  number: z.string(),
  /** Day of the decision. */
  decidedOn: z.string(),
  reason: z.string(),
  askedAt: moment,
  /** Whether the caller may be its second person: not who asked. */
  mayApprove: z.boolean(),
});

const awaited = answer('AwaitedClosing', { editionId: z.uuid(), askedAt: moment });

/** One at most waits in an edition. */
export const closingAnswers = { ofEdition: itemsOf(closing), awaited: pageOf(awaited) };
