import { answer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { grant } from '../grants/grants.answers.js';

const person = answer('Person', {
  id: z.string(),
  name: z.string(),
  email: z.string(),
  emailVerified: z.boolean(),
  createdAt: moment,
  signedInAt: moment.nullable(),
  /** Null while the account is open. */
  closedAt: moment.nullable(),
  hasPassword: z.boolean(),
  /** Whether, never which. */
  hasSecondFactor: z.boolean(),
  /** The person's rights ask for a second factor here. */
  secondFactorRequired: z.boolean(),
  /** Places where the person is signed in. */
  sessions: z.int(),
  grants: z.array(grant),
});

export const peopleAnswers = { list: pageOf(person) };
