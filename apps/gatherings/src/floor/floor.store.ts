import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Booth, DemoArea, FloorPlan } from './floor.js';

const planColumns = 'gathering_id as "gatheringId", hall, zones, version';
const boothColumns = 'id, code, zone_code as "zoneCode", outline, power_watts as "powerWatts"';
const areaColumns = `id, code, name, outline, power_watts as "powerWatts", floor_load as "floorLoad", allows, parallel`;

/** A hall with its booths and demonstration areas. Who changes any of them holds the plan's row. */
@Injectable()
export class FloorStore {
  constructor(private readonly database: Database) {}

  /** Without a hall where nobody has begun. */
  async plan(gatheringId: string): Promise<FloorPlan> {
    const [plan] = await this.database.query<FloorPlan>(
      `select ${planColumns} from gatherings.floor where gathering_id = $1`,
      [gatheringId],
    );
    return plan ?? { gatheringId, hall: [], zones: [], version: 0 };
  }

  /** Locked until the transaction ends, at its next version. @throws Refusal version-conflict */
  async lock(tx: Transaction, gatheringId: string, version: number): Promise<FloorPlan> {
    await tx.query(
      `insert into gatherings.floor (gathering_id, hall) values ($1, '[]') on conflict (gathering_id) do nothing`,
      [gatheringId],
    );
    const [plan] = await tx.query<FloorPlan>(
      `select ${planColumns} from gatherings.floor where gathering_id = $1 for update`,
      [gatheringId],
    );
    if (plan!.version !== version) throw new Refusal('version-conflict', { version: plan!.version });
    await tx.query('update gatherings.floor set version = version + 1 where gathering_id = $1', [gatheringId]);
    return plan!;
  }

  async savePlan(tx: Transaction, { gatheringId, hall, zones }: FloorPlan): Promise<void> {
    await tx.query('update gatherings.floor set hall = $2::jsonb, zones = $3::jsonb where gathering_id = $1', [
      gatheringId,
      JSON.stringify(hall),
      JSON.stringify(zones),
    ]);
  }

  booths(gatheringId: string): Promise<Booth[]> {
    return this.database.query<Booth>(
      `select ${boothColumns} from gatherings.booth where gathering_id = $1 order by code`,
      [gatheringId],
    );
  }

  /** @throws Refusal not-found where one is another gathering's */
  async putBooths(tx: Transaction, gatheringId: string, booths: readonly Booth[]): Promise<void> {
    const put = await tx.query(
      `insert into gatherings.booth (id, gathering_id, code, zone_code, outline, power_watts)
       select id, $1, code, "zoneCode", outline, "powerWatts"
         from jsonb_to_recordset($2::jsonb) as row (id uuid, code text, "zoneCode" text, outline jsonb, "powerWatts" int)
       on conflict (id) do update set code = excluded.code, zone_code = excluded.zone_code, outline = excluded.outline,
         power_watts = excluded.power_watts where booth.gathering_id = excluded.gathering_id returning id`,
      [gatheringId, JSON.stringify(booths)],
    );
    if (put.length < booths.length) throw new Refusal('not-found');
  }

  /** @throws Refusal not-found, floor-in-use when somebody holds it */
  async dropBooth(tx: Transaction, gatheringId: string, id: string): Promise<void> {
    const [booth] = await tx.query<{ code: string; held: boolean }>(
      `select code, exists (select from gatherings.booth_application where booth_id = booth.id) as held
         from gatherings.booth where gathering_id = $1 and id = $2 for update`,
      [gatheringId, id],
    );
    if (!booth) throw new Refusal('not-found');
    if (booth.held) throw new Refusal('floor-in-use', { code: booth.code });
    await tx.query('delete from gatherings.booth where id = $1', [id]);
  }

  areas(gatheringId: string): Promise<DemoArea[]> {
    return this.database.query<DemoArea>(
      `select ${areaColumns} from gatherings.demo_area where gathering_id = $1 order by code`,
      [gatheringId],
    );
  }

  /** @throws Refusal not-found where it is another gathering's */
  async putArea(tx: Transaction, gatheringId: string, area: DemoArea): Promise<void> {
    const { id, code, name, outline, powerWatts, floorLoad, allows, parallel } = area;
    const documents = [name, outline, allows].map((one) => JSON.stringify(one));
    const put = await tx.query(
      `insert into gatherings.demo_area (id, gathering_id, code, name, outline, allows, power_watts, floor_load, parallel)
       values ($1, $2, $3, $4::jsonb, $5::jsonb, $6::jsonb, $7, $8, $9)
       on conflict (id) do update set code = excluded.code, name = excluded.name, outline = excluded.outline,
         allows = excluded.allows, power_watts = excluded.power_watts, floor_load = excluded.floor_load, parallel = excluded.parallel
         where demo_area.gathering_id = excluded.gathering_id returning id`,
      [id, gatheringId, code, ...documents, powerWatts, floorLoad, parallel],
    );
    if (put.length === 0) throw new Refusal('not-found');
    await tx.query('update gatherings.demo_slot set parallel = $2 where area_id = $1', [id, parallel]);
  }

  /** @throws Refusal not-found, floor-in-use while something is to be shown there */
  async dropArea(tx: Transaction, gatheringId: string, id: string): Promise<void> {
    const [area] = await tx.query<{ code: string; used: boolean }>(
      `select code, exists (select from gatherings.demo_slot where area_id = demo_area.id) as used
         from gatherings.demo_area where gathering_id = $1 and id = $2`,
      [gatheringId, id],
    );
    if (!area) throw new Refusal('not-found');
    if (area.used) throw new Refusal('floor-in-use', { code: area.code });
    await tx.query('delete from gatherings.demo_area where id = $1', [id]);
  }
}
