import { answer, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const unmet = answer('UnmetReading', {
  entryId: z.uuid(),
  entryCode: z.string(),
  missing: z.int(),
  because: z.string(),
});

const load = answer('JudgeLoad', {
  judgeId: z.uuid(),
  name: z.string(),
  load: z.int(),
  maxLoad: z.int().nullable(),
});

const assigned = answer('AssignedEntry', {
  entryId: z.uuid(),
  entryCode: z.string(),
  title: z.string(),
  fieldCode: z.string(),
  judgeIds: z.array(z.uuid()),
});

const proposal = answer('AssignmentProposal', {
  id: z.uuid(),
  createdAt: moment,
  objective: z.enum(['sum', 'fair']),
  /** Summed fit of all readings, and of the entry that fares worst. */
  sum: z.number(),
  worstEntry: z.number(),
  optimal: z.boolean(),
  loads: z.object({ min: z.int(), max: z.int() }),
  components: z.int(),
  unmet: z.array(unmet),
  perJudge: z.array(load),
  pairs: z.array(assigned),
  changes: z.object({ added: z.int(), removed: z.int(), kept: z.int() }),
});

export const assignmentAnswers = {
  proposal,
  state: answer('RoundAssignment', {
    applied: answer('AppliedAssignment', { ...proposal.shape, appliedAt: moment.nullable() }).nullable(),
    proposal: proposal.nullable(),
    canUndo: z.boolean(),
  }),
};
