import type { KnownEntry } from '../knowledge/knowledge.store.js';
import type { NewMessage } from './messages.store.js';

/** One message per applicant: what they won, or, kindly, that they did not. */
export function resultMessages(
  source: string,
  editionId: string,
  entries: KnownEntry[],
  honours: { entryId: string; prizeCode: string }[],
): NewMessage[] {
  const prizes = new Map(honours.map(({ entryId, prizeCode }) => [entryId, prizeCode]));
  const path = `/results/${editionId}`;
  return [...Map.groupBy(entries, ({ applicantId }) => applicantId)].map(([accountId, own]): NewMessage => {
    const won = own.flatMap(({ id, code }) => {
      const prizeCode = prizes.get(id);
      return prizeCode === undefined ? [] : [{ code, prizeCode }];
    });
    if (won.length > 0) return { source, accountId, kind: 'results-won', data: { editionId, won, path } };
    return {
      source,
      accountId,
      kind: 'results-not-won',
      data: { editionId, codes: own.map(({ code }) => code), path },
    };
  });
}
