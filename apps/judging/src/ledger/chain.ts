import { createHash } from 'node:crypto';

export interface LedgerRecord {
  nr: number;
  record: string;
  previous: string;
  hash: string;
}

/** SHA-256(0x00 ‖ record ‖ previous), hex; before the first record `previous` is empty. */
export function chainHash(record: string, previous: string): string {
  return createHash('sha256').update(Uint8Array.of(0)).update(record).update(previous).digest('hex');
}

/** The records with their numbers and hashes, after `head`. */
export function chained(records: readonly string[], head: { nr: number; hash: string }): LedgerRecord[] {
  let { nr, hash } = head;
  return records.map((record) => {
    const previous = hash;
    hash = chainHash(record, previous);
    return { nr: ++nr, record, previous, hash };
  });
}

/** The number of the first record that does not follow from the one before; null when the chain is whole. */
export function firstBroken(records: readonly LedgerRecord[]): number | null {
  let before = { nr: 0, hash: '' };
  for (const one of records) {
    const follows = one.nr === before.nr + 1 && one.previous === before.hash;
    if (!follows || one.hash !== chainHash(one.record, one.previous)) return one.nr;
    before = one;
  }
  return null;
}
