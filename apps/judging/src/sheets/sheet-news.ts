import { ScoreSubmittedV2 } from '@sangtao/contracts/judging/score-submitted.v2';
import type { News } from '@sangtao/service-kit/database';
import type { Desk, Sheet } from './desk.store.js';

/** What the others are told of a sheet that counts: neither points nor words. */
export function newsOfSheet(
  { roundId, judgeId }: Pick<Desk, 'roundId' | 'judgeId'>,
  { id: sheetId, entryId, revision }: Sheet,
): News {
  const data = { sheetId, roundId, entryId, judgeId, revision };
  return { eventClass: ScoreSubmittedV2, publication: { key: sheetId, version: revision, data } };
}
