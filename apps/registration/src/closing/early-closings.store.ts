import { Injectable } from '@nestjs/common';
import type { Caller } from '@sangtao/service-kit/auth';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';

/** A request to take no more entries from now on, with the decision that says so. */
export interface EarlyClosing {
  id: string;
  editionId: string;
  number: string;
  /** Such as 2026-07-20. */
  decidedOn: string;
  reason: string;
  askedBy: string;
  askedAt: Date;
}

const columns = `id, edition_id as "editionId", number, decided_on::text as "decidedOn", reason, asked_by as "askedBy", asked_at as "askedAt"`;
const waits = 'withdrawn_at is null and approved_by is null';

@Injectable()
export class EarlyClosingsStore {
  constructor(private readonly database: Database) {}

  /** That waits for its second person. */
  async waiting(editionId: string): Promise<EarlyClosing | undefined> {
    const [closing] = await this.database.query<EarlyClosing>(
      `select ${columns} from registration.early_closing where edition_id = $1 and ${waits}`,
      [editionId],
    );
    return closing;
  }

  /** Those that wait and of which nobody has been told. */
  untold(): Promise<EarlyClosing[]> {
    return this.database.query<EarlyClosing>(
      `select ${columns} from registration.early_closing where ${waits} and told_at is null order by asked_at limit 50`,
    );
  }

  /** @returns whether it still waited, and nobody had been told */
  async markTold(tx: Transaction, id: string, at: Date): Promise<boolean> {
    const told = await tx.query(
      `update registration.early_closing set told_at = $2 where id = $1 and ${waits} and told_at is null returning id`,
      [id, at],
    );
    return told.length > 0;
  }

  /** Editions that still take entries, of which this person may approve the closing. */
  awaited({ accountId, grants }: Caller) {
    const scopes = grants.filter(({ role }) => role === 'organiser' || role === 'admin').map(({ scope }) => scope);
    return this.database.query(
      `select closing.edition_id as "editionId", asked_at as "askedAt"
       from registration.early_closing closing join registration.edition on edition.id = edition_id
       where ${waits} and state = 'open' and asked_by <> $1 and ('*' = any($2::text[]) or edition_id::text = any($2))
       order by asked_at limit 200`,
      [accountId, scopes],
    );
  }

  /** The edition's row is locked by the caller. @throws Refusal closing-asked while another one waits */
  async ask(tx: Transaction, closing: EarlyClosing): Promise<void> {
    const { id, editionId, number, decidedOn, reason, askedBy, askedAt } = closing;
    const asked = await tx.query(
      `insert into registration.early_closing (id, edition_id, number, decided_on, reason, asked_by, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [id, editionId, number, decidedOn, reason, askedBy, askedAt],
    );
    if (asked.length === 0) throw new Refusal('closing-asked');
  }

  async approve(tx: Transaction, id: string, by: string, at: Date): Promise<void> {
    await tx.query('update registration.early_closing set approved_by = $2, approved_at = $3 where id = $1', [
      ...[id, by, at],
    ]);
  }

  async withdraw(tx: Transaction, id: string, at: Date): Promise<void> {
    await tx.query('update registration.early_closing set withdrawn_at = $2 where id = $1', [id, at]);
  }
}
