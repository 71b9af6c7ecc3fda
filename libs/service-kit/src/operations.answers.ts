import { z } from 'zod';
import { contextNames } from './context.js';
import { answer, moment, pageOf } from './documents/answers.js';

const parked = answer('ParkedEvent', {
  id: z.string(),
  topic: z.string(),
  key: z.string(),
  state: z.enum(['failed', 'not-yet', 'waiting', 'undecodable']),
  error: z.string().nullable(),
  tries: z.int(),
  parkedAt: moment,
});

export const operationsAnswers = {
  state: answer('EventFlow', {
    context: z.enum(contextNames),
    live: z.boolean(),
    lag: z.int(),
    outbox: z.int(),
    parkedKeys: z.int(),
    detail: z.string().nullable(),
  }),
  parked: pageOf(parked),
  /** Whether none of the key's events is held back any more. */
  done: answer('ParkedDone', { empty: z.boolean() }),
};
