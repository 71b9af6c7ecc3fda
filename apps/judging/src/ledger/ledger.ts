import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { leafHash, merkleRoot } from '@sangtao/fair-judging/merkle-tree';
import { Database, type Transaction } from '@sangtao/service-kit/database';

export interface LedgerRecord {
  nr: number;
  record: string;
  previous: string;
  hash: string;
}

/** Every score, edit and recusal of a round, each chained to the one before: hash = SHA-256(0x00 ‖ record ‖ previous), hex. */
@Injectable()
export class Ledger {
  constructor(private readonly database: Database) {}

  /** The head's row is locked until the commit, so a chain has one writer at a time and cannot fork. Call it last. */
  async append(tx: Transaction, roundId: string, what: object): Promise<void> {
    const record = JSON.stringify(what);
    const [head] = await tx.query<{ nr: number; hash: string }>(
      'select nr, hash from judging.ledger_head where round_id = $1 for update',
      [roundId],
    );
    const { nr, hash: previous } = head!;
    const hash = createHash('sha256').update(Uint8Array.of(0)).update(record).update(previous).digest('hex');
    await tx.query(
      `with written as (
         insert into judging.ledger (round_id, nr, record, hash, previous) values ($1, $2, $3, $4, $5) returning nr, hash)
       update judging.ledger_head head set nr = written.nr, hash = written.hash from written where head.round_id = $1`,
      [roundId, nr + 1, record, hash, previous],
    );
  }

  async checkpoint(tx: Transaction, roundId: string): Promise<{ size: number; root: string }> {
    const rows = await tx.query<{ record: string }>(
      'select record from judging.ledger where round_id = $1 order by nr',
      [roundId],
    );
    const leaves = rows.map(({ record }) => leafHash(Buffer.from(record)));
    return { size: leaves.length, root: merkleRoot(leaves).toString('hex') };
  }

  list(roundId: string): Promise<LedgerRecord[]> {
    return this.database.query<LedgerRecord>(
      'select nr, record, previous, hash from judging.ledger where round_id = $1 order by nr',
      [roundId],
    );
  }
}
