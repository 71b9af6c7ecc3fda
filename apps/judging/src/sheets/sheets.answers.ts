import { answer, FileAnswer, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { criteria, method, roundState, texts } from '../rounds/rounds.answers.js';
import { endings } from './judged-file.js';

export const points = z.record(z.string(), z.number().nullable());
const sheetState = z.enum(['draft', 'submitted', 'recused']);
const state = z.enum(['todo', 'draft', 'submitted', 'recused']);
const head = { entryId: z.uuid(), code: z.string(), title: z.string(), fieldCode: z.string() };
const work = { done: z.int(), total: z.int(), drafts: z.int() };

const myRound = answer('MyRound', {
  roundId: z.uuid(),
  state: roundState,
  dueAt: moment.nullable(),
  role: z.enum(['judge', 'chair']),
  edition: z.string(),
  programme: texts,
  method,
  ...work,
});

const queued = answer('QueueItem', { ...head, state, points: points.nullable(), version: z.int().nullable() });

const ownSheet = answer('OwnSheet', {
  state: sheetState,
  points,
  comment: z.string().nullable(),
  notes: z.string().nullable(),
  revision: z.int(),
  version: z.int(),
});

const sheet = answer('Sheet', {
  ...ownSheet.shape,
  id: z.uuid(),
  entryId: z.uuid(),
  total: z.number().nullable(),
});

const judgedFile = answer('JudgedFile', {
  fileId: z.uuid(),
  documentKey: z.string(),
  mediaType: z.string(),
  size: z.int(),
  /** By the document that it is. */
  name: texts,
});

export const sheetAnswers = {
  rounds: pageOf(myRound),
  queue: pageOf(queued),
  next: answer('NextToRead', { entry: answer('EntryToRead', { ...head, state }).nullable(), ...work }),
  progress: answer('Progress', { ...work, secondsPerEntry: z.number().nullable() }),
  dossier: answer('JudgedDossier', {
    ...head,
    dossier: z.array(z.object({ key: z.string(), text: z.string() })),
    files: z.array(judgedFile),
    changedAt: moment.nullable(),
    roundState,
    criteria,
    sheet: ownSheet.nullable(),
  }),
  sheet,
  file: new FileAnswer(...Object.keys(endings)),
};
