import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Act, Telling } from './act.js';

/** What is asked for; who asks is known of the work in hand. */
type NewAct = Pick<Act, 'id' | 'kind' | 'editionId' | 'subject' | 'digest' | 'reason' | 'askedBy' | 'askedAt'>;

/** An act that is not done yet. */
export interface OpenAct extends Act {
  /** Of a publication. */
  publishAt: Date | null;
  /** The last that those who may approve were told. */
  told: Telling | null;
}

/** Why an approval no longer stands. */
export type Fallen = 'grant-lost' | 'differs';

const columns = `id, kind, edition_id as "editionId", subject, digest, reason, asked_by as "askedBy", asked_at as "askedAt",
  approved_by as "approvedBy", approved_at as "approvedAt", version`;

const open = `
  select act.*, result.publish_at as "publishAt" from (select ${columns}, told from awards.act where withdrawn_at is null) as act
  left join awards.result on result.edition_id = subject
  where (kind = 'publish' and state = 'sealed' or kind <> 'publish' and "approvedBy" is null)`;

/** Acts by two people. One act about one subject is in force; what was withdrawn stays as a record. */
@Injectable()
export class ActsStore {
  constructor(private readonly database: Database) {}

  /** @throws Refusal act-asked when one about the same is in force */
  async ask(tx: Transaction, act: NewAct): Promise<void> {
    const { id, kind, editionId, subject, digest, reason, askedBy, askedAt } = act;
    const asked = await tx.query(
      `insert into awards.act (id, kind, edition_id, subject, digest, reason, asked_by, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [id, kind, editionId, subject, digest, reason, askedBy, askedAt],
    );
    if (asked.length === 0) throw new Refusal('act-asked');
    await tx.audit(`${kind}-asked`, subject, { act: id, digest });
  }

  /** In force, the newest first. */
  ofEdition(editionId: string): Promise<Act[]> {
    return this.database.query<Act>(
      `select ${columns} from awards.act where edition_id = $1 and withdrawn_at is null order by asked_at desc, id limit 200`,
      [editionId],
    );
  }

  /** In force, locked until the transaction ends. @throws Refusal not-found, version-conflict */
  async lock(tx: Transaction, { id, editionId }: Pick<Act, 'id' | 'editionId'>, version: number): Promise<Act> {
    const [act] = await tx.query<Act>(
      `select ${columns} from awards.act where id = $1 and edition_id = $2 and withdrawn_at is null for update`,
      [id, editionId],
    );
    if (!act) throw new Refusal('not-found');
    if (act.version !== version) throw new Refusal('version-conflict', { version: act.version });
    return act;
  }

  /** What is in force about this, locked until the transaction ends. */
  async about(tx: Transaction, subject: string): Promise<Act | undefined> {
    const [act] = await tx.query<Act>(
      `select ${columns} from awards.act where subject = $1 and withdrawn_at is null for update`,
      [subject],
    );
    return act;
  }

  /** The release of the edition's book that waits for its approval, locked until the transaction ends. */
  async waitingRelease(tx: Transaction, editionId: string): Promise<Act | undefined> {
    const [act] = await tx.query<Act>(
      `select ${columns} from awards.act
       where edition_id = $1 and kind = 'release' and approved_by is null and withdrawn_at is null for update`,
      [editionId],
    );
    return act;
  }

  /** Publications before their moment or without their approval, and what else waits for it. */
  open(): Promise<OpenAct[]> {
    return this.database.query<OpenAct>(`${open} order by "askedAt", id limit 500`);
  }

  /** The same one, locked until the transaction ends; undefined when it is done or withdrawn. */
  async lockOpen(tx: Transaction, id: string): Promise<OpenAct | undefined> {
    await tx.query('select from awards.act where id = $1 for update', [id]);
    const [act] = await tx.query<OpenAct>(`${open} and id = $1`, [id]);
    return act;
  }

  /** @returns the number of the act's event */
  async told(tx: Transaction, { id }: Act, what: Telling): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      'update awards.act set told = $2, event_version = event_version + 1 where id = $1 returning event_version as version',
      [id, what],
    );
    return row!.version;
  }

  async approve(tx: Transaction, { id, kind, subject, digest }: Act, by: string, at: Date): Promise<void> {
    await tx.query(
      'update awards.act set approved_by = $2, approved_at = $3, digest = $4, version = version + 1 where id = $1',
      [id, by, at, digest],
    );
    await tx.audit(`${kind}-approved`, subject, { act: id, digest });
  }

  /** Somebody has to approve it anew, and is told so. */
  async fall(tx: Transaction, { id, kind, subject, approvedBy }: Act, because: Fallen): Promise<void> {
    await tx.query(
      'update awards.act set approved_by = null, approved_at = null, told = null, version = version + 1 where id = $1',
      [id],
    );
    await tx.audit(`${kind}-approval-fell`, subject, { act: id, approvedBy, because });
  }

  async withdraw(tx: Transaction, { id, kind, subject }: Act, at: Date): Promise<void> {
    await tx.query('update awards.act set withdrawn_at = $2, version = version + 1 where id = $1', [id, at]);
    await tx.audit(`${kind}-withdrawn`, subject, { act: id });
  }
}
