import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

/** A session of a gathering in which agreements are signed. */
export interface SigningKey {
  gatheringId: string;
  sessionId: string;
}

/** The order in which they are signed, as organisers set it. */
@Injectable()
export class SigningsStore {
  constructor(private readonly database: Database) {}

  /** What is signed there, as it was written down; what fell through before it was signed is not. */
  async agreements(on: Pick<Database, 'query'>, { gatheringId, sessionId }: SigningKey): Promise<{ id: string }[]> {
    return on.query<{ id: string }>(
      `select id from exchange.agreement where gathering_id = $1 and signing_id = $2 and (state <> 'ended' or signed_on is not null) order by id`,
      [gatheringId, sessionId],
    );
  }

  /** Locked until the transaction ends; made where nobody set an order yet. @throws Refusal version-conflict */
  async lock(tx: Transaction, { gatheringId, sessionId }: SigningKey, version: number): Promise<void> {
    await tx.query(
      `insert into exchange.signing (gathering_id, session_id, agreement_ids, version) values ($1, $2, '{}', 0) on conflict do nothing`,
      [gatheringId, sessionId],
    );
    const [row] = await tx.query<{ version: number }>(
      'select version from exchange.signing where gathering_id = $1 and session_id = $2 for update',
      [gatheringId, sessionId],
    );
    if (row!.version !== version) throw new Refusal('version-conflict', { version: row!.version });
  }

  async save(tx: Transaction, { gatheringId, sessionId }: SigningKey, agreementIds: readonly string[]): Promise<void> {
    await tx.query(
      'update exchange.signing set agreement_ids = $3::uuid[], version = version + 1 where gathering_id = $1 and session_id = $2',
      [gatheringId, sessionId, agreementIds],
    );
  }

  /** Of each session of the gathering whose order was set. */
  async orders(gatheringId: string): Promise<ReadonlyMap<string, { agreementIds: string[]; version: number }>> {
    const rows = await this.database.query<{ sessionId: string; agreementIds: string[]; version: number }>(
      'select session_id as "sessionId", agreement_ids as "agreementIds", version from exchange.signing where gathering_id = $1',
      [gatheringId],
    );
    return new Map(rows.map(({ sessionId, ...order }) => [sessionId, order]));
  }
}
