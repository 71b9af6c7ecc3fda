import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import type { ReleasedAgenda, SessionChange } from './released-agenda.js';

export interface Release {
  number: number;
  releasedAt: Date;
  note: string | null;
  agenda: ReleasedAgenda;
  /** What differs from the one before. */
  changes: SessionChange[];
}

/** How much a release changed. */
export interface ReleaseLine {
  number: number;
  releasedAt: Date;
  note: string | null;
  sessions: number;
  changes: number;
}

const columns = 'number, released_at as "releasedAt", note, agenda, changes';
const isNumber = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Math.abs(value as number) < 2 ** 31;

/** What became public. Releases are added and never changed. */
@Injectable()
export class ReleasesStore {
  constructor(private readonly database: Database) {}

  async latest(gatheringId: string): Promise<Release | undefined> {
    const [release] = await this.database.query<Release>(
      `select ${columns} from gatherings.agenda_release where gathering_id = $1 order by number desc limit 1`,
      [gatheringId],
    );
    return release;
  }

  async numbered(gatheringId: string, number: number): Promise<Release | undefined> {
    const [release] = await this.database.query<Release>(
      `select ${columns} from gatherings.agenda_release where gathering_id = $1 and number = $2`,
      [gatheringId, number],
    );
    return release;
  }

  /** The newest first. */
  async list(
    gatheringId: string,
    { cursor, limit }: { cursor?: string | undefined; limit: number },
  ): Promise<Page<ReleaseLine>> {
    const before = readCursor(cursor, isNumber) ?? 2 ** 31 - 1;
    const rows = await this.database.query<ReleaseLine>(
      `select number, released_at as "releasedAt", note, jsonb_array_length(agenda->'sessions') as sessions,
              jsonb_array_length(changes) as changes
         from gatherings.agenda_release where gathering_id = $1 and number < $2 order by number desc limit $3`,
      [gatheringId, before, limit + 1],
    );
    return page(rows, limit, ({ number }) => number);
  }

  async insert(tx: Transaction, gatheringId: string, release: Release): Promise<void> {
    const { number, releasedAt, note, agenda, changes } = release;
    await tx.query(
      `insert into gatherings.agenda_release (gathering_id, number, agenda, changes, note, released_at)
       values ($1, $2, $3::jsonb, $4::jsonb, $5, $6)`,
      [gatheringId, number, JSON.stringify(agenda), JSON.stringify(changes), note, releasedAt],
    );
  }
}
