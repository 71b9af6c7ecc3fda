import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { page, readCursor, type Page } from '@sangtao/service-kit/pages';
import { Refusal } from '@sangtao/service-kit/refusal';
import { folded } from '../gatherings/folded.sql.js';
import type { ApplicationState } from './booth-application.js';

/** What an exhibitor wants and shows. */
export interface Wishes {
  technologies: string[];
  fieldCodes: string[];
  size: number;
  zoneCode: string | null;
  powerWatts: number;
  subsidyClass: string;
  note: string | null;
}

export interface Application {
  id: string;
  gatheringId: string;
  /** Null once the person is forgotten. */
  accountId: string | null;
  company: string;
  about: Wishes;
  contact: { name: string; phone: string } | null;
  state: ApplicationState;
  boothIds: string[];
  offeredUntil: Date | null;
  boothId: string | null;
  appliedAt: Date;
  version: number;
}

/** Who stands where, for the public. */
export interface Held {
  boothId: string;
  company: string;
  technologies: string[];
  fieldCodes: string[];
}

export interface BoothSign {
  id: string;
  code: string;
  taken: boolean;
}

const columns = `id, gathering_id as "gatheringId", account_id as "accountId", company, about, contact, state,
  booth_ids::text[] as "boothIds", offered_until as "offeredUntil", booth_id as "boothId", applied_at as "appliedAt", version`;
const isKey = (value: unknown): value is [string, string] =>
  Array.isArray(value) &&
  value.length === 2 &&
  !Number.isNaN(Date.parse(String(value[0]))) &&
  /^[0-9a-f-]{36}$/.test(String(value[1]));

@Injectable()
export class ApplicationsStore {
  constructor(private readonly database: Database) {}

  /** @throws Refusal booth-applied */
  async insert(
    tx: Transaction,
    application: Omit<Application, 'boothIds' | 'offeredUntil' | 'boothId' | 'version'>,
  ): Promise<void> {
    const { id, gatheringId, accountId, company, about, contact, state, appliedAt } = application;
    const made = await tx.query(
      `insert into gatherings.booth_application (id, gathering_id, account_id, company, about, contact, state, applied_at)
       values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7, $8) on conflict do nothing returning id`,
      [id, gatheringId, accountId, company, JSON.stringify(about), JSON.stringify(contact), state, appliedAt],
    );
    if (made.length === 0) throw new Refusal('booth-applied');
  }

  /** For a demonstration: as they stand, at once. */
  async insertAll(tx: Transaction, applications: readonly Application[]): Promise<void> {
    await tx.query(
      `insert into gatherings.booth_application (id, gathering_id, account_id, company, about, contact, state, booth_ids,
         offered_until, booth_id, applied_at)
       select id, "gatheringId", "accountId", company, about, contact, state,
              array(select jsonb_array_elements_text("boothIds"))::uuid[], "offeredUntil", "boothId", "appliedAt"
         from jsonb_to_recordset($1::jsonb) as row (id uuid, "gatheringId" uuid, "accountId" text, company text, about jsonb,
           contact jsonb, state text, "boothIds" jsonb, "offeredUntil" timestamptz, "boothId" uuid, "appliedAt" timestamptz)`,
      [JSON.stringify(applications)],
    );
  }

  async get(gatheringId: string, id: string): Promise<Application> {
    const [found] = await this.database.query<Application>(
      `select ${columns} from gatherings.booth_application where gathering_id = $1 and id = $2`,
      [gatheringId, id],
    );
    if (!found) throw new Refusal('not-found');
    return found;
  }

  /** Locked until the transaction ends. @throws Refusal not-found, version-conflict */
  async lock(
    tx: Transaction,
    { gatheringId, id }: { gatheringId: string; id: string },
    version: number,
  ): Promise<Application> {
    const [found] = await tx.query<Application>(
      `select ${columns} from gatherings.booth_application where gathering_id = $1 and id = $2 for update`,
      [gatheringId, id],
    );
    if (!found) throw new Refusal('not-found');
    if (found.version !== version) throw new Refusal('version-conflict', { version: found.version });
    return found;
  }

  /** The row is locked. @returns the number of its next event */
  async save(tx: Transaction, { id, state, boothIds, offeredUntil, boothId }: Application): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      `update gatherings.booth_application set state = $2, booth_ids = $3::uuid[], offered_until = $4, booth_id = $5,
         version = version + 1, event_version = event_version + 1 where id = $1 returning event_version as version`,
      [id, state, boothIds, offeredUntil, boothId],
    );
    return row!.version;
  }

  /** Locked until the transaction ends: who asks for one of them next sees what became of it. */
  lockBooths(tx: Transaction, gatheringId: string, ids: readonly string[]): Promise<BoothSign[]> {
    return tx
      .query(
        'select id from gatherings.booth where gathering_id = $1 and id = any($2::uuid[]) order by id for update',
        [gatheringId, ids],
      )
      .then(() => this.signs(ids, gatheringId));
  }

  /** In the order of their codes. */
  signs(ids: readonly string[], gatheringId: string): Promise<BoothSign[]> {
    return this.database.query<BoothSign>(
      `select booth.id, code, exists (select from gatherings.booth_application a where a.booth_id = booth.id) as taken
         from gatherings.booth where gathering_id = $2 and booth.id = any($1::uuid[]) order by code`,
      [ids, gatheringId],
    );
  }

  held(gatheringId: string): Promise<Held[]> {
    return this.database.query<Held>(
      `select booth_id as "boothId", company, about->'technologies' as technologies, about->'fieldCodes' as "fieldCodes"
         from gatherings.booth_application where gathering_id = $1 and booth_id is not null`,
      [gatheringId],
    );
  }

  ofAccount(gatheringId: string, accountId: string): Promise<Application[]> {
    return this.database.query<Application>(
      `select ${columns} from gatherings.booth_application where gathering_id = $1 and account_id = $2
       order by applied_at desc, id limit 100`,
      [gatheringId, accountId],
    );
  }

  async count(gatheringId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      'select count(*)::int as count from gatherings.booth_application where gathering_id = $1',
      [gatheringId],
    );
    return row!.count;
  }

  /** As they came; found by a part of the company, with or without accents. */
  async list(
    gatheringId: string,
    { state, q, cursor, limit }: { state?: ApplicationState; q?: string; cursor?: string; limit: number },
  ): Promise<Page<Application>> {
    const after = readCursor(cursor, isKey);
    const rows = await this.database.query<Application>(
      `select ${columns} from gatherings.booth_application
        where gathering_id = $1 and ($2::text is null or state = $2)
          and ($3::text is null or position(${folded('$3::text')} in ${folded('company')}) > 0)
          and ($4::timestamptz is null or (applied_at, id) > ($4, $5::uuid))
        order by applied_at, id limit $6`,
      [gatheringId, state ?? null, q ?? null, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
    );
    return page(rows, limit, ({ appliedAt, id }) => [appliedAt.toISOString(), id]);
  }

  /** Offers that nobody answered in time. */
  ended(now: Date): Promise<Application[]> {
    return this.database.query<Application>(
      `select ${columns} from gatherings.booth_application where state = 'offered' and offered_until <= $1 order by id limit 500`,
      [now],
    );
  }

  /** What was decided for an exhibitor stays without the person; a wish that came to nothing goes. */
  async forget(tx: Transaction, accountId: string): Promise<void> {
    await tx.query(`delete from gatherings.booth_application where account_id = $1 and state <> 'confirmed'`, [
      accountId,
    ]);
    await tx.query(
      `update gatherings.booth_application set account_id = null, contact = null, about = jsonb_set(about, '{note}', 'null'),
         version = version + 1 where account_id = $1`,
      [accountId],
    );
  }
}
