import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

export const batchStates = ['queued', 'printing', 'ready', 'failed', 'gone'] as const;

export interface BadgeBatch {
  id: string;
  gatheringId: string;
  kindCode: string | null;
  badgeIds: string[];
  /** Why badges are printed again. */
  reason: string | null;
  /** `gone`: the file was thrown away; the badges stay as they are. */
  state: (typeof batchStates)[number];
  done: number;
  askedBy: string;
  askedAt: Date;
  readyAt: Date | null;
  fileKey: string | null;
}

/** A badge in force, with what stands on it. */
export interface PrintedBadge {
  id: string;
  name: string;
  position: string;
  organisation: string;
  kindCode: string;
}

export interface AskedBadge {
  id: string;
  delegateId: string;
  prints: number;
}

const columns = `id, gathering_id as "gatheringId", kind_code as "kindCode", badge_ids as "badgeIds", reason, state, done,
  asked_by as "askedBy", asked_at as "askedAt", ready_at as "readyAt", file_key as "fileKey"`;

@Injectable()
export class BadgeBatchesStore {
  constructor(private readonly database: Database) {}

  /** @throws Refusal not-found */
  async get(id: string, gatheringId: string): Promise<BadgeBatch> {
    const [batch] = await this.database.query<BadgeBatch>(
      `select ${columns} from gatherings.badge_batch where id = $1 and gathering_id = $2`,
      [id, gatheringId],
    );
    if (!batch) throw new Refusal('not-found');
    return batch;
  }

  /** The newest first. */
  list(gatheringId: string): Promise<BadgeBatch[]> {
    return this.database.query<BadgeBatch>(
      `select ${columns} from gatherings.badge_batch where gathering_id = $1 order by asked_at desc, id desc limit 100`,
      [gatheringId],
    );
  }

  async insert(tx: Transaction, batch: BadgeBatch): Promise<void> {
    const { id, gatheringId, kindCode, badgeIds, reason, state, askedBy, askedAt } = batch;
    await tx.query(
      `insert into gatherings.badge_batch (id, gathering_id, kind_code, badge_ids, reason, state, asked_by, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, gatheringId, kindCode, badgeIds, reason, state, askedBy, askedAt],
    );
  }

  /** Badges in force that were not printed and that no batch is going to print, by name; locked until the transaction ends. */
  fresh(tx: Transaction, gatheringId: string, kindCode: string | null): Promise<AskedBadge[]> {
    return tx.query<AskedBadge>(
      `select badge.id, delegate_id as "delegateId", prints from gatherings.badge
       join gatherings.delegate on delegate.id = delegate_id
       where gathering_id = $1 and ($2::text is null or kind_code = $2) and revoked_at is null and prints = 0
         and not exists (select from gatherings.badge_batch where gathering_id = $1 and state in ('queued', 'printing')
           and badge.id = any(badge_ids))
       order by kind_code, name, badge.id for update of badge`,
      [gatheringId, kindCode],
    );
  }

  /** Of these delegates, in force, by name; locked until the transaction ends. */
  chosen(tx: Transaction, gatheringId: string, delegateIds: readonly string[]): Promise<AskedBadge[]> {
    return tx.query<AskedBadge>(
      `select badge.id, delegate_id as "delegateId", prints from gatherings.badge
       join gatherings.delegate on delegate.id = delegate_id
       where gathering_id = $1 and delegate_id = any($2) and revoked_at is null order by kind_code, name, badge.id for update of badge`,
      [gatheringId, delegateIds],
    );
  }

  /** The next batch to be printed: a new one, or one whose printer has died. It is the caller's for a minute. */
  async claim(at: Date): Promise<BadgeBatch | undefined> {
    const [batch] = await this.database.query<BadgeBatch>(
      `update gatherings.badge_batch set state = 'printing', done = 0, beat_at = $1
       where id = (select id from gatherings.badge_batch
         where state = 'queued' or state = 'printing' and beat_at < $1::timestamptz - interval '1 minute'
         order by asked_at limit 1 for update skip locked)
       returning ${columns}`,
      [at],
    );
    return batch;
  }

  async progress(id: string, done: number, at: Date): Promise<void> {
    await this.database.query(
      `update gatherings.badge_batch set done = $2, beat_at = $3 where id = $1 and state = 'printing'`,
      [id, done, at],
    );
  }

  /** Those of the batch that are in force still, in the order of the batch. */
  facts({ badgeIds }: BadgeBatch): Promise<PrintedBadge[]> {
    return this.database.query<PrintedBadge>(
      `select badge.id, name, position, organisation, kind_code as "kindCode"
       from unnest($1::uuid[]) with ordinality as asked (id, nr) join gatherings.badge using (id)
       join gatherings.delegate on delegate.id = delegate_id where revoked_at is null order by nr`,
      [badgeIds],
    );
  }

  /** Printed is not admitted: nothing but the count of prints changes. False when it is not the caller's any more. */
  async ready(tx: Transaction, { id, badgeIds }: BadgeBatch, fileKey: string, at: Date): Promise<boolean> {
    const ended = await tx.query(
      `update gatherings.badge_batch set state = 'ready', done = cardinality(badge_ids), ready_at = $2, file_key = $3
       where id = $1 and state = 'printing' returning id`,
      [id, at, fileKey],
    );
    if (ended.length === 0) return false;
    await tx.query('update gatherings.badge set prints = prints + 1, printed_at = $2 where id = any($1)', [
      badgeIds,
      at,
    ]);
    return true;
  }

  async fail(id: string): Promise<void> {
    await this.database.query(
      `update gatherings.badge_batch set state = 'failed' where id = $1 and state = 'printing'`,
      [id],
    );
  }

  /** Files with names on them are not kept: those of before then, and those of batches that are gone. */
  async spent(before: Date): Promise<{ id: string; fileKey: string }[]> {
    return this.database.query<{ id: string; fileKey: string }>(
      `update gatherings.badge_batch set state = 'gone'
       where file_key is not null and (state = 'gone' or state = 'ready' and ready_at < $1) returning id, file_key as "fileKey"`,
      [before],
    );
  }

  async swept(id: string): Promise<void> {
    await this.database.query('update gatherings.badge_batch set file_key = null where id = $1', [id]);
  }
}
