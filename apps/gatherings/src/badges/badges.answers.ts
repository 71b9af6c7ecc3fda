import { answer, FileAnswer, itemsOf, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { batchStates, type BadgeBatch } from './badge-batches.store.js';

const batch = answer('BadgeBatch', {
  id: z.uuid(),
  kindCode: z.string().nullable(),
  /** Why badges are printed again. */
  reason: z.string().nullable(),
  state: z.enum(batchStates),
  total: z.int(),
  done: z.int(),
  askedAt: moment,
  readyAt: moment.nullable(),
});

export const badgeAnswers = { one: batch, list: itemsOf(batch), pdf: new FileAnswer('application/pdf') };

export function batchAnswer({ id, kindCode, reason, state, badgeIds, done, askedAt, readyAt }: BadgeBatch) {
  return {
    ...{ id, kindCode, reason, state, total: badgeIds.length, done },
    ...{ askedAt: askedAt.toISOString(), readyAt: readyAt?.toISOString() ?? null },
  };
}
