import { hash } from 'node:crypto';
import { leafHash, merkleRoot } from './merkle-tree.js';

/** One line of a round's ledger; `record` is the text that was hashed, byte by byte. */
export interface LedgerRecord {
  /** From 1 without gaps. */
  readonly nr: number;
  readonly record: string;
  /** Hash of the record before; empty before the first. */
  readonly previous: string;
  readonly hash: string;
}

/** Published when the round closed: whoever keeps it sees every later change. */
export interface Checkpoint {
  readonly size: number;
  /** Root of the Merkle tree over the records, hex. */
  readonly rootHash: string;
  /** Hash of the last record; empty where there is none. */
  readonly headHash: string;
}

/** SHA-256(0x00 ‖ record ‖ previous), hex. */
export function recordHash(previousHash: string, record: string): string {
  return hash('sha256', `\0${record}${previousHash}`);
}

export function checkpointOf(records: readonly LedgerRecord[]): Checkpoint {
  const leaves = records.map(({ record }) => leafHash(Buffer.from(record)));
  return {
    size: records.length,
    rootHash: merkleRoot(leaves).toString('hex'),
    headHash: records.at(-1)?.hash ?? '',
  };
}

export interface LedgerFault {
  readonly what: string;
  /** Null: the checkpoint differs, and nothing in the chain says where. */
  readonly nr: number | null;
}

/** Null when every record follows from the one before and the checkpoint is that of these records. */
export function ledgerFault(records: readonly LedgerRecord[], checkpoint: Checkpoint): LedgerFault | null {
  return brokenLink(records) ?? againstCheckpoint(records, checkpoint);
}

function brokenLink(records: readonly LedgerRecord[]): LedgerFault | null {
  let before = { nr: 0, hash: '' };
  for (const one of records) {
    const { nr, record, previous, hash } = one;
    if (nr !== before.nr + 1) return { nr, what: `record ${nr} stands after record ${before.nr}` };
    if (previous !== before.hash) return { nr, what: `record ${nr} does not follow from record ${before.nr}` };
    if (hash !== recordHash(previous, record)) return { nr, what: `record ${nr} is not the one that was hashed` };
    before = one;
  }
  return null;
}

function againstCheckpoint(records: readonly LedgerRecord[], checkpoint: Checkpoint): LedgerFault | null {
  const { size, rootHash, headHash } = checkpoint;
  const ours = checkpointOf(records);
  if (ours.size < size) return { nr: ours.size + 1, what: `records ${ours.size + 1} to ${size} are missing` };
  if (ours.size > size) {
    const first = checkpointOf(records.slice(0, size));
    const kept = first.rootHash === rootHash && first.headHash === headHash;
    if (kept) return { nr: size + 1, what: `records from ${size + 1} on were added after the checkpoint` };
  }
  if (ours.rootHash !== rootHash)
    return { nr: null, what: 'the records were changed and hashed again: the root differs' };
  return ours.headHash === headHash ? null : { nr: null, what: 'the last hash is not that of the checkpoint' };
}
