import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import type { ConsentKind } from '../nominations/nomination.js';
import type { Participant } from './participant.js';

export const allConsents: ConsentKind[] = ['guardian', 'child', 'publication'];

/** One author of one entry. */
export interface OfEntry {
  entryId: string;
  authorId: string;
}

/** What the guardian was asked about, and whose entry it is. */
export interface AskedChild extends OfEntry {
  applicantId: string;
}

/** A guardian's answer is awaited until the entry can no longer be handed in. */
export interface WaitingGuardian extends AskedChild {
  editionId: string;
  askedAt: Date;
  dueAt: Date;
  /** How many days before the end the last reminder was. */
  reminded: number | null;
}

@Injectable()
export class ParticipantsStore {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
  ) {}

  /** Children whose guardian this account is, and was asked to be; the latest first. */
  askedOf(accountId: string): Promise<AskedChild[]> {
    return this.database.query<AskedChild>(
      `select entry_id as "entryId", author_id as "authorId", applicant_id as "applicantId"
       from registration.participant join registration.entry on entry.id = entry_id
       where guardian_id = $1 and asked_at is not null order by asked_at desc limit 200`,
      [accountId],
    );
  }

  /** Of authors who still are some, while there is time to answer; who has least of it first. */
  waiting(now: Date): Promise<WaitingGuardian[]> {
    return this.database.query<WaitingGuardian>(
      `select entry_id as "entryId", author_id as "authorId", applicant_id as "applicantId", edition_id as "editionId",
         asked_at as "askedAt", greatest(closes_at, editable_until) as "dueAt", reminded_days as reminded
       from registration.participant join registration.entry on entry.id = entry_id
       join registration.edition on edition.id = edition_id
       where asked_at is not null and answered_at is null and guardian_id is not null
         and entry.state in ('draft', 'submitted', 'returned') and greatest(closes_at, editable_until) > $1
         and authors @> jsonb_build_array(jsonb_build_object('id', author_id))
       order by 6 limit 5000`,
      [now],
    );
  }

  /** @returns false where this reminder, or a later one, was sent, or the guardian has answered */
  async markReminded(tx: Transaction, { entryId, authorId }: OfEntry, days: number): Promise<boolean> {
    const marked = await tx.query(
      `update registration.participant set reminded_days = $3
       where entry_id = $1 and author_id = $2 and asked_at is not null and answered_at is null and guardian_id is not null
         and coalesce(reminded_days, 3651) > $3 returning entry_id`,
      [entryId, authorId, days],
    );
    return marked.length > 0;
  }

  /** The entry's row is locked by the caller. */
  async save(tx: Transaction, entryId: string, participant: Participant): Promise<void> {
    const { authorId, bornOn, guardian, guardianId, askedAt, answeredAt } = participant;
    const { declined, declineReason, confirmedHash, version } = participant;
    await tx.query(
      `insert into registration.participant as known (entry_id, author_id, born_on, guardian, guardian_id, asked_at, answered_at, declined,
         decline_reason, confirmed_hash, version)
       values ($1, $2, $3::date, $4::jsonb, $5, $6, $7, $8, $9, $10, $11)
       on conflict (entry_id, author_id) do update set born_on = excluded.born_on, guardian = excluded.guardian,
         guardian_id = excluded.guardian_id, asked_at = excluded.asked_at, answered_at = excluded.answered_at,
         declined = excluded.declined, decline_reason = excluded.decline_reason, confirmed_hash = excluded.confirmed_hash,
         version = excluded.version,
         reminded_days = case when known.asked_at is distinct from excluded.asked_at then null else known.reminded_days end`,
      [
        ...[entryId, authorId, bornOn, guardian && JSON.stringify(guardian), guardianId, askedAt, answeredAt],
        ...[declined, declineReason, confirmedHash, version],
      ],
    );
  }

  async giveConsent(
    tx: Transaction,
    { entryId, authorId }: OfEntry,
    { kind, by, at }: { kind: ConsentKind; by: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `insert into registration.participant_consent (id, entry_id, author_id, kind, given_by, given_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (entry_id, author_id, kind) where withdrawn_at is null do nothing`,
      [this.ids.next(), entryId, authorId, kind, by, at],
    );
  }

  async withdrawConsents(
    tx: Transaction,
    { entryId, authorId }: OfEntry,
    { kinds, at }: { kinds: ConsentKind[]; at: Date },
  ): Promise<void> {
    await tx.query(
      `update registration.participant_consent set withdrawn_at = $4
       where entry_id = $1 and author_id = $2 and kind = any($3) and withdrawn_at is null`,
      [entryId, authorId, kinds, at],
    );
  }

  /** What is left of a guardian: of children who are no author of their entry any more, and in the record of consents. */
  async forget(tx: Transaction, accountId: string): Promise<void> {
    await tx.query(
      `update registration.participant set guardian = null, guardian_id = null, decline_reason = null where guardian_id = $1`,
      [accountId],
    );
    await tx.query(`delete from registration.participant_consent where given_by = $1`, [accountId]);
  }

  /** In the entry's timeline, which its applicant and the secretariat read. */
  async remember(tx: Transaction, entryId: string, { kind, at }: { kind: string; at: Date }): Promise<void> {
    await tx.query('insert into registration.entry_history (entry_id, at, kind) values ($1, $2, $3)', [
      entryId,
      at,
      kind,
    ]);
  }
}
