import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const planned = answer('PlannedReminder', { daysBefore: z.int(), at: moment });

export const reminderAnswers = {
  plan: answer('ReminderPlan', {
    days: z.array(z.int()),
    note: z.string().nullable(),
    version: z.int(),
    next: planned.nullable(),
    recipients: z.array(answer('ReminderRecipient', { judgeId: z.uuid(), name: z.string(), missing: z.int() })),
    sent: z.array(answer('SentReminder', { daysBefore: z.int(), at: moment, judges: z.int() })),
  }),
};
