import { answer, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';

const province = answer('Province', { code: z.string(), nameVi: z.string(), nameEn: z.string() });

const organisation = answer('Organisation', {
  id: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  kind: z.string(),
  provinceCode: z.string().nullable(),
});

export const directoryAnswers = { provinces: pageOf(province), organisations: pageOf(organisation) };
