import { rulebookSchema } from '@sangtao/programmes/rulebook';
import { answer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const stage = rulebookSchema.shape.stages.element.shape;

export const texts = answer('Texts', { vi: z.string(), en: z.string() });
export const criteria = z.array(stage.criteria.element.meta({ id: 'Criterion' }));
export const { method, tieBreak } = stage;
export const roundState = z.enum(['preparing', 'open', 'closed']);

const round = answer('Round', {
  id: z.uuid(),
  editionId: z.uuid(),
  stageCode: z.string(),
  state: roundState,
  criteria,
  totalScale: stage.totalScale,
  readings: stage.readings,
  method,
  assignment: stage.assignment,
  dueAt: moment.nullable(),
  version: z.int(),
});

export const roundAnswers = { one: round, list: pageOf(round) };
