import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { account } from '../accounts/accounts.answers.js';
import { grant } from '../grants/grants.answers.js';

/** Whether the cookie belongs to a session that counts; nothing about whose it is. */
export const signedIn = answer('SignedIn', {
  signedIn: z.boolean(),
  /** By what the second step of a sign-in can be taken; empty where none is missing. */
  toConfirm: z.array(z.enum(['code', 'passkey'])),
});

export const token = answer('Token', {
  token: z.string(),
  expiresAt: moment,
  account,
  grants: z.array(grant),
  /** What the person holds and gets only with a second factor. */
  withheld: z.array(grant),
});
