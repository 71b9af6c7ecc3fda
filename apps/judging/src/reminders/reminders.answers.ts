import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

/** The plan, and what it comes to. */
export const remindersAnswer = answer('Reminders', {
  days: z.array(z.int()),
  note: z.string().nullable(),
  version: z.int(),
  next: z.object({ daysBefore: z.int(), at: moment }).nullable(),
  recipients: z.array(z.object({ judgeId: z.uuid(), name: z.string(), missing: z.int() })),
  sent: z.array(z.object({ daysBefore: z.int(), at: moment, judges: z.int() })),
});
