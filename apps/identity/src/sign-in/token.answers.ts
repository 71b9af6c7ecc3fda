import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { account } from '../accounts/accounts.answers.js';
import { grant } from '../grants/grants.answers.js';

/** Whether the cookie belongs to a session that counts; nothing about whose it is. */
export const signedIn = answer('SignedIn', { signedIn: z.boolean() });

export const token = answer('Token', {
  token: z.string(),
  expiresAt: moment,
  account,
  grants: z.array(grant),
});
