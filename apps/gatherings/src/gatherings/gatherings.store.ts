import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Gathering, GatheringState } from './gathering.js';

const columns = `id, code, name_vi as "nameVi", name_en as "nameEn", starts_on::text as "startsOn", ends_on::text as "endsOn",
  time_zone as "timeZone", province_code as "provinceCode", venue, registration_opens_at as "registrationOpensAt",
  registration_closes_at as "registrationClosesAt", state, template_code as "templateCode", template, version`;

@Injectable()
export class GatheringsStore {
  constructor(private readonly database: Database) {}

  /** @throws Refusal not-found */
  async get(id: string): Promise<Gathering> {
    const [gathering] = await this.database.query<Gathering>(
      `select ${columns} from gatherings.gathering where id = $1`,
      [id],
    );
    if (!gathering) throw new Refusal('not-found');
    return gathering;
  }

  /** Its row, locked until the transaction ends. @throws Refusal not-found */
  async lock(tx: Transaction, id: string): Promise<Gathering> {
    const [gathering] = await tx.query<Gathering>(
      `select ${columns} from gatherings.gathering where id = $1 for update`,
      [id],
    );
    if (!gathering) throw new Refusal('not-found');
    return gathering;
  }

  /** The same, as the caller knows it. @throws Refusal not-found, version-conflict */
  async lockVersion(tx: Transaction, id: string, version: number): Promise<Gathering> {
    const gathering = await this.lock(tx, id);
    if (gathering.version !== version) throw new Refusal('version-conflict', { version: gathering.version });
    return gathering;
  }

  /** @throws Refusal gathering-code-taken */
  async insert(tx: Transaction, gathering: Gathering): Promise<void> {
    const { id, code, templateCode, state } = gathering;
    const made = await tx.query(
      `insert into gatherings.gathering (id, code, name_vi, name_en, starts_on, ends_on, time_zone, province_code, venue,
         registration_opens_at, registration_closes_at, template, state, template_code)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12::jsonb, $13, $14)
       on conflict (code) do nothing returning id`,
      [id, code, ...contentOf(gathering), state, templateCode],
    );
    if (made.length === 0) throw new Refusal('gathering-code-taken', { code });
  }

  /** What organisers change, as its next version; the row is locked by the caller. @throws Refusal gathering-code-taken */
  async save(tx: Transaction, gathering: Gathering): Promise<Gathering> {
    const { id, code } = gathering;
    const taken = await tx.query('select from gatherings.gathering where code = $1 and id <> $2', [code, id]);
    if (taken.length > 0) throw new Refusal('gathering-code-taken', { code });
    await tx.query(
      `update gatherings.gathering set code = $2, name_vi = $3, name_en = $4, starts_on = $5, ends_on = $6, time_zone = $7,
         province_code = $8, venue = $9, registration_opens_at = $10, registration_closes_at = $11, template = $12::jsonb,
         version = version + 1 where id = $1`,
      [id, code, ...contentOf(gathering)],
    );
    return { ...gathering, version: gathering.version + 1 };
  }

  async enter(tx: Transaction, id: string, state: GatheringState): Promise<void> {
    await tx.query('update gatherings.gathering set state = $2, version = version + 1 where id = $1', [id, state]);
  }

  /** The number of the gathering's next event; its row must be locked. */
  async nextEvent(tx: Transaction, id: string): Promise<number> {
    const [row] = await tx.query<{ version: number }>(
      `update gatherings.gathering set event_version = event_version + 1 where id = $1 returning event_version as version`,
      [id],
    );
    return row!.version;
  }

  /** Announced, or under way: their days may call for the next state. */
  moving(): Promise<Gathering[]> {
    return this.database.query<Gathering>(
      `select ${columns} from gatherings.gathering where state in ('announced', 'running') order by starts_on, id`,
    );
  }
}

function contentOf(gathering: Gathering): unknown[] {
  const { nameVi, nameEn, startsOn, endsOn, timeZone, provinceCode, venue, template } = gathering;
  const { registrationOpensAt, registrationClosesAt } = gathering;
  return [
    ...[nameVi, nameEn, startsOn, endsOn, timeZone, provinceCode, venue],
    ...[registrationOpensAt, registrationClosesAt, JSON.stringify(template)],
  ];
}
