import { answer, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const role = z.enum(['admin', 'organiser', 'officer', 'judge', 'chair', 'nominator']);

export const grant = answer('Grant', { role, scope: z.string() });

const held = answer('HeldGrant', {
  id: z.uuid(),
  ...grant.shape,
  name: z.string(),
  email: z.string(),
});

export const grantAnswers = {
  list: pageOf(held),
  given: answer('GivenGrant', { accountId: z.string(), ...grant.shape }),
};
