import { rulebookSchema } from '@sangtao/programmes/rulebook';
import { answer, FileAnswer } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const criterion = answer('CountedCriterion', {
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  weight: z.number(),
  min: z.number(),
  max: z.number(),
});

const prize = answer('CountedPrize', {
  prizeCode: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  maxPerField: z.int().nullable(),
  minScore: z.number().nullable(),
});

const deviation = answer('Deviation', {
  fieldCode: z.string(),
  kind: z.enum(['tie', 'deviation']),
  proposedPrize: z.string().nullable(),
  prize: z.string().nullable(),
});

export const evidenceAnswers = {
  method: answer('Method', {
    method: z.string(),
    criteria: z.array(criterion),
    totalScale: z.number(),
    readings: z.int(),
    nEntries: z.int(),
    nJudges: z.int().nullable(),
    tieBreak: rulebookSchema.shape.stages.element.shape.tieBreak,
    prizes: z.array(prize),
    deviations: z.array(deviation),
    ledgerRoot: z.string().nullable(),
    ledgerSize: z.int().nullable(),
  }),
  bundle: new FileAnswer('application/json'),
};
