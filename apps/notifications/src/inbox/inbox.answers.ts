import { answer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const message = answer('InboxMessage', {
  id: z.uuid(),
  kind: z.string(),
  title: z.string(),
  body: z.string(),
  link: z.string().nullable(),
  at: moment,
  readAt: moment.nullable(),
});

export const inboxAnswers = {
  list: pageOf(message),
  unread: answer('Unread', { count: z.int() }),
  preferences: answer('Preferences', { email: z.boolean(), version: z.int() }),
};
