import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

/** A device at a gate. */
export interface Scanner {
  id: string;
  gatheringId: string;
  name: string;
  /** Where it began; each of its scans names its own gate. */
  gate: string;
  registeredAt: Date;
  seenAt: Date | null;
  revokedAt: Date | null;
}

const columns = `id, gathering_id as "gatheringId", name, gate, registered_at as "registeredAt", seen_at as "seenAt",
  revoked_at as "revokedAt"`;

@Injectable()
export class ScannersStore {
  constructor(private readonly database: Database) {}

  async insert(tx: Transaction, scanner: Scanner, registeredBy: string): Promise<void> {
    const { id, gatheringId, name, gate, registeredAt } = scanner;
    await tx.query(
      `insert into gatherings.scanner (id, gathering_id, name, gate, registered_by, registered_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, gatheringId, name, gate, registeredBy, registeredAt],
    );
  }

  ofGathering(gatheringId: string): Promise<Scanner[]> {
    return this.database.query<Scanner>(
      `select ${columns} from gatherings.scanner where gathering_id = $1 order by registered_at desc, id desc limit 200`,
      [gatheringId],
    );
  }

  /**
   * It works now: its row is locked, so that it cannot be revoked while it does, and its batches come one after the other.
   * @throws Refusal not-found, device-revoked
   */
  async atWork(tx: Transaction, of: { id: string; gatheringId: string }, now: Date): Promise<Scanner> {
    const scanner = await this.lock(tx, of);
    if (scanner.revokedAt) throw new Refusal('device-revoked');
    await tx.query('update gatherings.scanner set seen_at = $2 where id = $1', [scanner.id, now]);
    return scanner;
  }

  /** @throws Refusal not-found, device-revoked */
  async assertWorks({ id, gatheringId }: { id: string; gatheringId: string }): Promise<void> {
    const [scanner] = await this.database.query<Scanner>(
      `select ${columns} from gatherings.scanner where id = $1 and gathering_id = $2`,
      [id, gatheringId],
    );
    if (!scanner) throw new Refusal('not-found');
    if (scanner.revokedAt) throw new Refusal('device-revoked');
  }

  /** Locked until the transaction ends. @throws Refusal not-found */
  async lock(tx: Transaction, { id, gatheringId }: { id: string; gatheringId: string }): Promise<Scanner> {
    const [scanner] = await tx.query<Scanner>(
      `select ${columns} from gatherings.scanner where id = $1 and gathering_id = $2 for update`,
      [id, gatheringId],
    );
    if (!scanner) throw new Refusal('not-found');
    return scanner;
  }

  async revoke(tx: Transaction, id: string, now: Date): Promise<void> {
    await tx.query('update gatherings.scanner set revoked_at = $2 where id = $1', [id, now]);
  }

  /** Those that somebody registered there, without those that are revoked already. */
  async revokeOf(tx: Transaction, of: { gatheringId: string; accountId: string }, now: Date): Promise<void> {
    await tx.query(
      `update gatherings.scanner set revoked_at = $3 where gathering_id = $1 and registered_by = $2 and revoked_at is null`,
      [of.gatheringId, of.accountId, now],
    );
  }

  /** Those of an erased account work no more, and their names may have been a person's. */
  async forget(accountId: string, now: Date): Promise<void> {
    await this.database.query(
      `update gatherings.scanner set registered_by = null, name = '▇▇▇', revoked_at = coalesce(revoked_at, $2) where registered_by = $1`,
      [accountId, now],
    );
  }
}
