import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const hindrance = answer('Hindrance', {
  kind: z.enum(['entry', 'round', 'administrator']),
  /** Of the entry, or of the edition whose round it is. */
  code: z.string().nullable(),
});

export const erasureAnswers = {
  state: answer('Erasure', {
    /** Null where nothing was asked. */
    dueAt: moment.nullable(),
    /** What must be settled before. */
    hindrances: z.array(hindrance),
  }),
};
