import { Injectable } from '@nestjs/common';
import { Clock } from '@sangtao/service-kit/clock';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Edition } from './edition.js';
import type { AmendmentDto } from './editions.dto.js';

export interface RulebookVersion {
  version: number;
  at: Date;
  /** Null for what was in force before the opening. */
  amendment: AmendmentDto | null;
}

@Injectable()
export class RulebooksStore {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The rulebook's history; a draft has only the last. */
  async keep(tx: Transaction, edition: Edition, amendment?: AmendmentDto): Promise<void> {
    await tx.query(
      `insert into registration.rulebook_version (edition_id, version, rulebook, amendment, at)
       values ($1, $2, $3::jsonb, $4::jsonb, $5)
       on conflict (edition_id, version) do update set rulebook = excluded.rulebook, at = excluded.at`,
      [
        ...[edition.id, edition.rulebookVersion, JSON.stringify(edition.rulebook)],
        ...[amendment ? JSON.stringify(amendment) : null, this.clock.now()],
      ],
    );
  }

  versionsOf(id: string): Promise<RulebookVersion[]> {
    return this.database.query<RulebookVersion>(
      `select version, at, amendment from registration.rulebook_version where edition_id = $1 order by version`,
      [id],
    );
  }

  /** @throws Refusal not-found */
  async at(id: string, version: number): Promise<object> {
    const [row] = await this.database.query<{ rulebook: object }>(
      `select rulebook from registration.rulebook_version where edition_id = $1 and version = $2`,
      [id, version],
    );
    if (!row) throw new Refusal('not-found');
    return row.rulebook;
  }
}
