import { answer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const mail = answer('Mail', {
  id: z.uuid(),
  kind: z.string(),
  state: z.enum(['queued', 'sending', 'sent', 'kept', 'failed']),
  attempts: z.int(),
  at: moment,
  to: z.object({ name: z.string(), email: z.string() }).nullable(),
  subject: z.string().nullable(),
});

const summary = answer('MailQueue', {
  queued: z.int(),
  sending: z.int(),
  sent: z.int(),
  kept: z.int(),
  failed: z.int(),
  waitingSince: moment.nullable(),
});

export const outboxAnswers = {
  summary,
  again: answer('MailsAgain', { again: z.int() }),
  list: pageOf(mail),
  one: answer('WholeMail', { ...mail.shape, text: z.string().nullable(), html: z.string().nullable() }),
};
