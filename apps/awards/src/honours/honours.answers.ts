import { answer, FileAnswer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

export const namedEdition = answer('NamedEdition', {
  id: z.uuid(),
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
});

const honour = answer('Honour', {
  status: z.enum(['valid', 'revoked']),
  certificateCode: z.string(),
  prizeCode: z.string(),
  prizeVi: z.string(),
  prizeEn: z.string(),
  fieldCode: z.string(),
  fieldVi: z.string(),
  fieldEn: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  provinceCode: z.string().nullable(),
  year: z.int(),
  conferredAt: moment,
  revokedAt: moment.nullable(),
  decisionNumber: z.string(),
  kind: z.enum(['prize', 'book']),
  editionId: z.uuid(),
  edition: namedEdition,
});

export const honourAnswers = {
  one: honour,
  list: pageOf(honour),
  mine: pageOf(answer('MyHonour', { ...honour.shape, entryId: z.uuid() })),
  pdf: new FileAnswer('application/pdf'),
};
