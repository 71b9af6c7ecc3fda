import { answer, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

export const account = answer('Account', {
  id: z.string(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  locale: z.enum(['vi', 'en']),
  provinceCode: z.string().nullable(),
});

export const accountAnswers = { one: account, list: pageOf(account) };
