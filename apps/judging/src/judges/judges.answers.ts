import { answer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { method, texts } from '../rounds/rounds.answers.js';

const state = z.enum(['invited', 'accepted', 'declined']);
const role = z.enum(['judge', 'chair']);

const judge = answer('Judge', {
  id: z.uuid(),
  roundId: z.uuid(),
  accountId: z.uuid(),
  name: z.string(),
  state,
  role,
  fieldCodes: z.array(z.string()),
  organisationId: z.string().nullable(),
  provinceCode: z.string().nullable(),
  expertise: z.array(z.string()),
  maxLoad: z.int().nullable(),
  declineReason: z.string().nullable(),
  nudgedAt: moment.nullable(),
});

const invitation = answer('Invitation', {
  id: z.uuid(),
  state,
  role,
  roundId: z.uuid(),
  programme: texts,
  edition: z.string(),
  method,
});

export const judgeAnswers = {
  one: judge,
  list: pageOf(judge),
  invited: itemsOf(judge),
  nudged: answer('JudgeNudged', { missing: z.int(), nudgedAt: moment }),
  invitations: pageOf(invitation),
};
