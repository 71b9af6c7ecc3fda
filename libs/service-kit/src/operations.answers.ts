import { z } from 'zod';
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
  state: answer('ServiceState', {
    context: z.string(),
    version: z.string(),
    startedAt: moment,
    live: z.boolean(),
    lag: z.int(),
    outbox: z.int(),
    outboxSeconds: z.number(),
    parkedKeys: z.int(),
    parkedEvents: z.int(),
    dueSoon: z.int(),
    detail: z.string().nullable(),
    database: z.object({
      inUse: z.int(),
      idle: z.int(),
      waiting: z.int(),
      max: z.int(),
      clockDifferenceMs: z.int(),
      line: z.enum(['safe', 'unverified', 'plain']),
    }),
    disk: z.object({ freeBytes: z.number(), sizeBytes: z.number() }).nullable(),
    backup: z.object({ finishedAt: moment, bytes: z.number(), to: z.string() }).nullable(),
    stored: z.object({ files: z.int(), bytes: z.number() }).nullable(),
  }),
  parked: pageOf(parked),
  acted: answer('ParkedActed', { empty: z.boolean() }),
};
