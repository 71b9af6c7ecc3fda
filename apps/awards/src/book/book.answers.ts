import { answer, FileAnswer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { namedEdition } from '../honours/honours.answers.js';

const entry = answer('BookEntry', {
  entryId: z.uuid(),
  code: z.string(),
  title: z.string(),
  authors: z.array(z.string()),
  fieldCode: z.string(),
  provinceCode: z.string().nullable(),
  /** The first words of its text. */
  lead: z.string(),
  picture: z.object({ width: z.int(), height: z.int(), sha256: z.string() }).nullable(),
});

const shown = answer('ReleasedBook', {
  editionId: z.uuid(),
  edition: namedEdition,
  year: z.int().nullable(),
  titleVi: z.string(),
  titleEn: z.string(),
  releasedAt: moment,
  pages: z.int(),
  /** Null while the file names somebody who took back the consent to be published: until it is made and released again. */
  bytes: z.int().nullable(),
  works: z.int(),
});

const part = z.object({ key: z.string(), nameVi: z.string(), nameEn: z.string(), text: z.string() });

export const bookAnswers = {
  status: answer('BookStatus', {
    state: z.enum(['none', 'queued', 'making', 'made', 'cancelled', 'failed']),
    step: z.string().nullable(),
    done: z.int(),
    total: z.int(),
    askedAt: moment.nullable(),
    problem: z.string().nullable(),
    madeAt: moment.nullable(),
    pages: z.int().nullable(),
    bytes: z.int().nullable(),
    sha256: z.string().nullable(),
    proof: z.boolean().nullable(),
    /** Whether what was made is what the works say now. */
    current: z.boolean(),
    releasedAt: moment.nullable(),
    /** Whether everybody may read what was made last. */
    released: z.boolean(),
    /** Whether its release waits for a second person. */
    awaited: z.boolean(),
    works: z.int(),
    ready: z.int(),
    version: z.int(),
  }),
  list: pageOf(shown),
  book: answer('BookPage', {
    ...shown.shape,
    forewordVi: z.string(),
    forewordEn: z.string(),
    byVi: z.string(),
    byEn: z.string(),
    fields: z.array(z.object({ fieldCode: z.string(), nameVi: z.string(), nameEn: z.string() })),
    entries: z.array(entry),
  }),
  work: answer('BookWork', {
    ...entry.shape,
    edition: namedEdition,
    fieldVi: z.string(),
    fieldEn: z.string(),
    caption: z.string(),
    certificateCode: z.string().nullable(),
    parts: z.array(part),
  }),
  pdf: new FileAnswer('application/pdf'),
  picture: new FileAnswer('image/jpeg'),
};
