import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const passkey = answer('Passkey', {
  id: z.string(),
  name: z.string().nullable(),
  createdAt: moment.nullable(),
  /** Kept by a provider, so that another device of the person has it as well. */
  backedUp: z.boolean(),
});

export const secondFactorAnswers = {
  state: answer('SecondFactor', {
    /** An app that shows codes. */
    app: z.boolean(),
    recoveryCodesLeft: z.int(),
    passkeys: z.array(passkey),
    hasPassword: z.boolean(),
    /** This person's grants need a second factor here. */
    required: z.boolean(),
  }),
  begun: answer('SecondFactorBegun', { seed: z.string(), address: z.string() }),
  codes: answer('RecoveryCodes', { recoveryCodes: z.array(z.string()) }),
};
