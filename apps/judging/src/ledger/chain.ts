import { recordHash, type LedgerRecord } from '@sangtao/fair-judging/ledger';

/** The records with their numbers and hashes, after `head`. */
export function chained(records: readonly string[], head: { nr: number; hash: string }): LedgerRecord[] {
  let { nr, hash } = head;
  return records.map((record) => {
    const previous = hash;
    hash = recordHash(previous, record);
    return { nr: ++nr, record, previous, hash };
  });
}
