import { Injectable } from '@nestjs/common';
import { checkpointOf, type Checkpoint, type LedgerRecord } from '@sangtao/fair-judging/ledger';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { chained } from './chain.js';

/** How many records are chained in one transaction. */
const batch = 5_000;

/**
 * Every score, edit, recusal and exclusion of a round. A record is written with what it tells about; chaining it would make all judges
 * wait for one another, so a single writer per round chains what has come. Records of one sheet keep their order: its judge's
 * row is locked before the number is drawn.
 */
@Injectable()
export class Ledger {
  constructor(private readonly database: Database) {}

  async append(tx: Transaction, roundId: string, what: object): Promise<void> {
    await tx.query('insert into judging.ledger_pending (round_id, record) values ($1, $2)', [
      roundId,
      JSON.stringify(what),
    ]);
  }

  /** To every round of the edition that has not closed: what happens later changes no result. */
  async appendToEdition(tx: Transaction, editionId: string, what: object): Promise<void> {
    await tx.query(
      `insert into judging.ledger_pending (round_id, record)
       select id, $2 from judging.round where edition_id = $1 and state <> 'closed' for key share`,
      [editionId, JSON.stringify(what)],
    );
  }

  /** Chains everything that has come. The head's row is locked until the commit, so the chain cannot fork. */
  async chain(tx: Transaction, roundId: string): Promise<void> {
    // In the order in which closing locks them.
    await tx.query('select 1 from judging.round where id = $1 for key share', [roundId]);
    let [head] = await tx.query<{ nr: number; hash: string }>(
      'select nr, hash from judging.ledger_head where round_id = $1 for update',
      [roundId],
    );
    for (;;) {
      const records = chained(await this.drain(tx, roundId), head!);
      if (records.length === 0) return;
      await this.write(tx, roundId, records);
      head = records.at(-1)!;
    }
  }

  async waiting(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'select distinct round_id as id from judging.ledger_pending',
    );
    return rows.map(({ id }) => id);
  }

  /** Of a round that takes no more records. */
  async checkpoint(tx: Transaction, roundId: string): Promise<{ size: number; root: string }> {
    await this.chain(tx, roundId);
    const { size, rootHash } = checkpointOf(await this.list(roundId));
    return { size, root: rootHash };
  }

  /** What the round's close has sealed; null before. */
  async sealed(roundId: string): Promise<Checkpoint | null> {
    const [checkpoint] = await this.database.query<Checkpoint>(
      `select (checkpoint ->> 'size')::int as size, checkpoint ->> 'root' as "rootHash", head.hash as "headHash"
       from judging.round join judging.ledger_head head on head.round_id = round.id
       where round.id = $1 and checkpoint is not null`,
      [roundId],
    );
    return checkpoint ?? null;
  }

  list(roundId: string): Promise<LedgerRecord[]> {
    return this.database.query<LedgerRecord>(
      'select nr, record, previous, hash from judging.ledger where round_id = $1 order by nr',
      [roundId],
    );
  }

  private async drain(tx: Transaction, roundId: string): Promise<string[]> {
    const rows = await tx.query<{ record: string }>(
      `with drained as (
         delete from judging.ledger_pending where round_id = $1 and seq in (
           select seq from judging.ledger_pending where round_id = $1 order by seq limit ${batch})
         returning seq, record)
       select record from drained order by seq`,
      [roundId],
    );
    return rows.map(({ record }) => record);
  }

  private async write(tx: Transaction, roundId: string, records: LedgerRecord[]): Promise<void> {
    const { nr, hash } = records.at(-1)!;
    await tx.query(
      `with written as (
         insert into judging.ledger (round_id, nr, record, previous, hash)
         select $1, * from unnest($2::int[], $3::text[], $4::text[], $5::text[]))
       update judging.ledger_head set nr = $6, hash = $7 where round_id = $1`,
      [
        roundId,
        records.map((one) => one.nr),
        records.map((one) => one.record),
        records.map((one) => one.previous),
        records.map((one) => one.hash),
        nr,
        hash,
      ],
    );
  }
}
