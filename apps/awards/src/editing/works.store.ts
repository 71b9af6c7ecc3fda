import { Injectable } from '@nestjs/common';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { PrintedPicture } from './picture.js';
import type { WorkState, WorkText } from './work.js';

export interface Work {
  entryId: string;
  editionId: string;
  state: WorkState;
  /** As its author handed it in; null until registration has been asked. */
  written: WorkText | null;
  text: WorkText | null;
  authors: string[];
  picture: PrintedPicture | null;
  /** As it was when it was last ready: what a released book says, whatever is edited since. */
  printed: { text: WorkText; picture: PrintedPicture | null } | null;
  /** Whether everybody may read that. */
  released: boolean;
  /** Since when its authors are not to be named, nor shown, in public. */
  withheldAt: Date | null;
  /** What its author wished to have changed. */
  remark: string | null;
  askedAt: Date | null;
  answeredAt: Date | null;
  changedAt: Date | null;
  changedBy: string | null;
  version: number;
  code: string;
  fieldCode: string;
  provinceCode: string | null;
  title: string;
  /** Who entered it, and who made it. */
  accountIds: string[];
  rulebook: Rulebook;
  resultState: 'proposed' | 'decided' | 'sealed' | 'published';
}

/** What is taken down about a step: who did what, and what the book says since then. */
export interface WorkStep {
  step: 'taken' | 'edited' | 'picture' | 'asked' | 'approved' | 'approved-on-paper' | 'changes' | 'ready';
  by: string;
  at: Date;
  remark?: string | null;
}

/** Who speaks for a work: of a nominated one those who confirmed it, not the officer who sent it, unless nobody else has an account. */
const speakers = `case when rulebook ? 'nomination' and cardinality(account_ids) > 1 then account_ids[2:] else account_ids end`;

const columns = `work.entry_id as "entryId", work.edition_id as "editionId", work.state, written, text, authors, picture, printed, remark,
  (select at from awards.withheld_entry withheld where withheld.entry_id = work.entry_id) as "withheldAt",
  printed is not null and exists (select from awards.book where book.edition_id = work.edition_id and released_at is not null) as released,
  asked_at as "askedAt", answered_at as "answeredAt", changed_at as "changedAt", changed_by as "changedBy", work.version,
  entry.code, entry.field_code as "fieldCode", entry.province_code as "provinceCode", entry.title, ${speakers} as "accountIds", rulebook, result.state as "resultState"`;

const joined = `awards.work join awards.entry on entry.id = work.entry_id join awards.edition on edition.id = work.edition_id
  join awards.result on result.edition_id = work.edition_id`;

/** Whose certificate was taken back is not in the book. */
const inBook = `not exists (select from awards.honour where honour.entry_id = work.entry_id and revoked_at is not null)`;

@Injectable()
export class WorksStore {
  constructor(private readonly database: Database) {}

  /** @throws Refusal not-found */
  async get(editionId: string, entryId: string): Promise<Work> {
    const [work] = await this.database.query<Work>(
      `select ${columns} from ${joined} where work.entry_id = $1 and work.edition_id = $2 and ${inBook}`,
      [entryId, editionId],
    );
    if (!work) throw new Refusal('not-found');
    return work;
  }

  /** Locked until the transaction ends. @throws Refusal not-found, version-conflict */
  async lock(
    tx: Transaction,
    { editionId, entryId }: Pick<Work, 'editionId' | 'entryId'>,
    version: number,
  ): Promise<Work> {
    const [work] = await tx.query<Work>(
      `select ${columns} from ${joined} where work.entry_id = $1 and work.edition_id = $2 and ${inBook} for update of work`,
      [entryId, editionId],
    );
    if (!work) throw new Refusal('not-found');
    if (work.version !== version) throw new Refusal('version-conflict', { version: work.version });
    return work;
  }

  list(editionId: string): Promise<Work[]> {
    return this.database.query<Work>(
      `select ${columns} from ${joined} where work.edition_id = $1 and ${inBook} order by entry.field_code, entry.code`,
      [editionId],
    );
  }

  /** Works of this person that the public may know to be selected, once their text was sent to its author. */
  ofAuthor(accountId: string): Promise<Work[]> {
    return this.database.query<Work>(
      `select ${columns} from ${joined} where account_ids @> array[$1::uuid] and ${speakers} @> array[$1::uuid] and result.state = 'published'
         and (work.state in ('with-author', 'approved', 'ready') or work.state = 'edited' and asked_at is not null) and ${inBook} order by asked_at desc nulls last limit 200`,
      [accountId],
    );
  }

  /** Who sent the text to its author the last time; null where that person was erased since, or it was not sent. */
  async sentBy(entryId: string): Promise<string | null> {
    const [row] = await this.database.query<{ by: string }>(
      `select by from awards.work_version where entry_id = $1 and step = 'asked' order by nr desc limit 1`,
      [entryId],
    );
    return row?.by || null;
  }

  async write(tx: Transaction, { entryId }: Work, change: Partial<Work>, step: WorkStep): Promise<void> {
    const { state, text, picture, remark, askedAt, answeredAt } = change;
    await tx.query(
      `update awards.work set state = coalesce($2, state), text = coalesce($3::jsonb, text), picture = coalesce($4::jsonb, picture),
         remark = case when $5 then $6 else remark end, asked_at = coalesce($7, asked_at), answered_at = coalesce($8, answered_at),
         changed_at = $9, changed_by = $10, version = version + 1,
         printed = case when $2 = 'ready' then jsonb_build_object('text', text, 'picture', picture) else printed end
       where entry_id = $1`,
      [
        ...[entryId, state ?? null, text ? JSON.stringify(text) : null, picture ? JSON.stringify(picture) : null],
        ...[remark !== undefined, remark ?? null, askedAt ?? null, answeredAt ?? null, step.at, step.by],
      ],
    );
    await this.keep(tx, entryId, step);
    await tx.audit(`work-${step.step}`, entryId);
  }

  /** One more of the versions, with the text as it is now. */
  async keep(tx: Transaction, entryId: string, { step, by, at, remark = null }: WorkStep): Promise<void> {
    await tx.query(
      `insert into awards.work_version (entry_id, nr, step, by, at, text, remark)
       select entry_id, (select coalesce(max(nr), 0) + 1 from awards.work_version where entry_id = $1), $2, $3, $4, text, $5
       from awards.work where entry_id = $1`,
      [entryId, step, by, at, remark],
    );
  }

  /** @returns the keys of pictures that nobody needs any more */
  async forget(accountId: string): Promise<string[]> {
    await this.database.query(`update awards.work_version set remark = null, by = '' where by = $1`, [accountId]);
    await this.database.query(
      `update awards.work set remark = null, changed_by = null from awards.entry
       where entry.id = entry_id and account_ids @> array[$1::uuid]`,
      [accountId],
    );
    const [gone] = await this.database.query<{ ids: string[]; keys: string[] }>(
      `select coalesce(array_agg(entry_id), '{}') as ids, coalesce(array_agg(picture ->> 'key') filter (where picture is not null), '{}') as keys
       from awards.work join awards.entry on entry.id = entry_id join awards.result on result.edition_id = work.edition_id
       where account_ids[1] = $1::uuid and result.state <> 'published'`,
      [accountId],
    );
    const { ids, keys } = gone!;
    await this.database.query('delete from awards.work_version where entry_id = any($1)', [ids]);
    await this.database.query('delete from awards.work where entry_id = any($1)', [ids]);
    return keys;
  }

  /** @returns the number of the work's next event */
  async nextEvent(tx: Transaction, { entryId }: Work): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      'update awards.work set event_version = event_version + 1 where entry_id = $1 returning event_version as version',
      [entryId],
    );
    return row!.version;
  }
}
