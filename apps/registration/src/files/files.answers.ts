import { answer, FileAnswer, itemsOf, moment } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { mediaTypes } from './file.js';
import { warnings } from './inspection/flaws.js';

export const entryFile = answer('EntryFile', {
  id: z.uuid(),
  slot: z.string(),
  name: z.string(),
  bytes: z.int(),
  type: z.string(),
  sha256: z.string(),
  createdAt: moment,
  /** `waiting`: not given out to anybody yet. `infected`: deleted. */
  scan: z.enum(['waiting', 'clean', 'infected']),
  warnings: z.array(z.enum(warnings)),
});

export const fileAnswers = { list: itemsOf(entryFile), content: new FileAnswer(...mediaTypes) };
