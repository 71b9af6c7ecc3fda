import { ScoreSubmittedV1 } from '@sangtao/contracts/judging/score-submitted.v1';
import type { News } from '@sangtao/service-kit/database';
import type { Desk, Sheet } from './desk.store.js';

/** What the others are told of a sheet that counts: its total, no points and no words. */
export function newsOfSheet(
  { roundId, judgeId }: Pick<Desk, 'roundId' | 'judgeId'>,
  { id: sheetId, entryId, revision, total }: Sheet,
): News {
  const data = { sheetId, roundId, entryId, judgeId, revision, total: total! };
  return { eventClass: ScoreSubmittedV1, publication: { key: sheetId, version: revision, data } };
}
