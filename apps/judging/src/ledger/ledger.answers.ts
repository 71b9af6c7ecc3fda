import { answer, itemsOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { method, tieBreak } from '../rounds/rounds.answers.js';

const record = answer('LedgerRecord', { nr: z.int(), record: z.string(), previous: z.string(), hash: z.string() });
const checkpoint = answer('Checkpoint', { size: z.int(), rootHash: z.string(), headHash: z.string() });

const difference = answer('LedgerDifference', {
  sheetId: z.uuid(),
  entryId: z.uuid(),
  entryCode: z.string().nullable(),
  judgeId: z.uuid(),
  what: z.enum(['entryId', 'judgeId', 'revision', 'points', 'total', 'state', 'missing', 'unrecorded']),
  stored: z.unknown(),
  recorded: z.unknown(),
});

const place = answer('PlaceInBundle', {
  entryId: z.uuid(),
  fieldCode: z.string(),
  score: z.number(),
  rank: z.int(),
  tieStep: z.string().nullable(),
});

export const ledgerAnswers = {
  records: itemsOf(record),
  check: answer('LedgerCheck', {
    ok: z.boolean(),
    ledger: z.string(),
    firstBadRecord: z.int().nullable(),
    records: z.int(),
    pending: z.int(),
    sealed: z.boolean(),
    differences: z.array(difference),
  }),
  bundle: answer('ResultBundle', {
    format: z.literal('sangtao-result-bundle/1'),
    edition: z.object({ id: z.uuid(), code: z.string() }),
    round: z.object({
      id: z.uuid(),
      stageCode: z.string(),
      method,
      criteria: z.array(
        z.object({ code: z.string(), weight: z.number(), maxPoints: z.number(), minPoints: z.number() }),
      ),
      totalScale: z.number(),
      tieBreak,
    }),
    records: z.array(record),
    checkpoint: checkpoint.nullable(),
    ranking: z.array(place),
  }),
};
