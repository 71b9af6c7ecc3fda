import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Ids } from '@sangtao/service-kit/ids';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Correction } from './corrections.js';
import type { ConsentKind, Nomination } from './nomination.js';

export const nominationColumns = `nomination.entry_id as "entryId", nomination.edition_id as "editionId",
  nomination.organisation_id as "organisationId", organisation_kind as "organisationKind", entry.applicant_id as "officerId",
  nomination.state, nominee, nominee_id as "nomineeId", unit_id as "unitId", born_on::text as "bornOn", guardian,
  asked_at as "askedAt", due_at as "dueAt", answered_at as "answeredAt", decline_reason as "declineReason",
  confirmed_hash as "confirmedHash", nomination.version,
  (select coalesce(jsonb_object_agg(kind, given_at), '{}') from registration.nominee_consent consent
    where consent.entry_id = nomination.entry_id and withdrawn_at is null) as consents`;

export const nominationTables = `registration.nomination join registration.entry on entry.id = entry_id`;

/** Whose nominations: of these bodies; null for every body. */
export type Bodies = string[] | null;
/** Who is asked: a person, who may also speak for units. */
export interface Asked {
  accountId: string;
  units: string[];
}

const isAsked = (account: string, units: string) =>
  `asked_at is not null and (nominee_id = ${account} or unit_id = any(${units}))`;

@Injectable()
export class NominationsStore {
  constructor(
    private readonly database: Database,
    private readonly ids: Ids,
  ) {}

  async insert(tx: Transaction, nomination: Nomination): Promise<void> {
    await tx.query(
      `insert into registration.nomination (entry_id, edition_id, organisation_id, organisation_kind) values ($1, $2, $3, $4)`,
      [nomination.entryId, nomination.editionId, nomination.organisationId, nomination.organisationKind],
    );
  }

  /** Of an entry, where it is one. */
  async find(entryId: string): Promise<Nomination | undefined> {
    const [nomination] = await this.database.query<Nomination>(
      `select ${nominationColumns} from ${nominationTables} where entry_id = $1`,
      [entryId],
    );
    return nomination;
  }

  /** @throws Refusal not-found, also for another body's */
  async ofBody(entryId: string, bodies: Bodies): Promise<Nomination> {
    const [nomination] = await this.database.query<Nomination>(
      `select ${nominationColumns} from ${nominationTables}
        where entry_id = $1 and ($2::text[] is null or nomination.organisation_id = any($2))`,
      [entryId, bodies],
    );
    if (!nomination) throw new Refusal('not-found');
    return nomination;
  }

  /** @throws Refusal not-found for whoever was not asked */
  async ofAsked(entryId: string, { accountId, units }: Asked): Promise<Nomination> {
    const [nomination] = await this.database.query<Nomination>(
      `select ${nominationColumns} from ${nominationTables} where entry_id = $1 and ${isAsked('$2', '$3')}`,
      [entryId, accountId, units],
    );
    if (!nomination) throw new Refusal('not-found');
    return nomination;
  }

  /** The latest first. */
  askedOf({ accountId, units }: Asked): Promise<Nomination[]> {
    return this.database.query<Nomination>(
      `select ${nominationColumns} from ${nominationTables} where ${isAsked('$1', '$2')} order by entry_id desc limit 200`,
      [accountId, units],
    );
  }

  /** The entry's row, and so its nomination, are the caller's until the transaction ends. */
  async lock(tx: Transaction, entryId: string): Promise<void> {
    await tx.query('select from registration.entry where id = $1 for update', [entryId]);
  }

  /** The row is locked by the caller. */
  async save(tx: Transaction, nomination: Nomination): Promise<void> {
    const { entryId, state, nominee, nomineeId, unitId, bornOn, guardian } = nomination;
    const { askedAt, dueAt, answeredAt, declineReason, confirmedHash, version } = nomination;
    await tx.query(
      `update registration.nomination set state = $2, nominee = $3::jsonb, nominee_id = $4, unit_id = $5, born_on = $6::date,
         guardian = $7::jsonb, asked_at = $8, due_at = $9, answered_at = $10, decline_reason = $11, confirmed_hash = $12,
         version = $13, reminded_days = case when asked_at is distinct from $8 then null else reminded_days end
       where entry_id = $1`,
      [
        ...[entryId, state, nominee && JSON.stringify(nominee), nomineeId, unitId, bornOn],
        ...[guardian && JSON.stringify(guardian), askedAt, dueAt, answeredAt, declineReason, confirmedHash, version],
      ],
    );
  }

  async giveConsent(
    tx: Transaction,
    consent: { entryId: string; kind: ConsentKind; by: string; at: Date },
  ): Promise<void> {
    await tx.query(
      `insert into registration.nominee_consent (id, entry_id, kind, given_by, given_at) values ($1, $2, $3, $4, $5)
       on conflict (entry_id, kind) where withdrawn_at is null do nothing`,
      [this.ids.next(), consent.entryId, consent.kind, consent.by, consent.at],
    );
  }

  async withdrawConsents(tx: Transaction, entryId: string, kinds: ConsentKind[], at: Date): Promise<void> {
    await tx.query(
      `update registration.nominee_consent set withdrawn_at = $3
        where entry_id = $1 and kind = any($2) and withdrawn_at is null`,
      [entryId, kinds, at],
    );
  }

  /** In the entry's timeline, which its applicant and the secretariat read. */
  async remember(tx: Transaction, entryId: string, step: { kind: string; at: Date; detail?: object }): Promise<void> {
    await tx.query(
      'insert into registration.entry_history (entry_id, at, kind, detail) values ($1, $2, $3, $4::jsonb)',
      [entryId, step.at, step.kind, step.detail ? JSON.stringify(step.detail) : null],
    );
  }

  rememberCorrection(tx: Transaction, entryId: string, { at, changes }: Correction): Promise<void> {
    return this.remember(tx, entryId, { kind: 'facts-corrected', at, detail: { changes } });
  }

  /** The first first; of confirmations of before this was kept, nobody knows. */
  correctionsOf(entryId: string): Promise<Correction[]> {
    return this.database.query<Correction>(
      `select at, detail -> 'changes' as changes from registration.entry_history
        where entry_id = $1 and kind = 'facts-corrected' and detail is not null order by id`,
      [entryId],
    );
  }

  /** Another person is nominated, or this one is forgotten: that something was put right stays, without what it was. */
  async forgetCorrections(tx: Transaction, entryId: string): Promise<void> {
    await tx.query(
      `update registration.entry_history set detail = null where entry_id = $1 and kind = 'facts-corrected'`,
      [entryId],
    );
  }

  /** How many works the body has in the edition beside this one, counted while nobody else of it sends. */
  async lockAndCount(tx: Transaction, { editionId, organisationId, entryId }: Nomination): Promise<number> {
    const body = [editionId, organisationId];
    await tx.query(
      `insert into registration.nominating_body (edition_id, organisation_id) values ($1, $2) on conflict do nothing`,
      body,
    );
    await tx.query(
      `select from registration.nominating_body where edition_id = $1 and organisation_id = $2 for update`,
      body,
    );
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from ${nominationTables}
        where nomination.edition_id = $1 and nomination.organisation_id = $2 and entry_id <> $3 and ${takesPlace}`,
      [...body, entryId],
    );
    return row!.count;
  }
}

/** Sent, and not taken back. */
export const takesPlace = `entry.code is not null and entry.state <> 'withdrawn'`;
