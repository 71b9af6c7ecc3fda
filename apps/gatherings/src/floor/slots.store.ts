import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { DemoSlot } from './floor.js';

type Row = Omit<DemoSlot, 'startsAt'> & { startsAt: Date };

const columns = `id, area_id as "areaId", title, exhibitor, lower(during) as "startsAt",
  (extract(epoch from upper(during) - lower(during)) / 60)::int as minutes,
  power_watts as "powerWatts", floor_load as "floorLoad", hazards`;

/** What is shown in demonstration areas. Two at once in an area for one are refused by the table itself. */
@Injectable()
export class SlotsStore {
  constructor(private readonly database: Database) {}

  async of(gatheringId: string): Promise<DemoSlot[]> {
    const rows = await this.database.query<Row>(
      `select ${columns} from gatherings.demo_slot where gathering_id = $1 order by lower(during), id`,
      [gatheringId],
    );
    return rows.map((row) => ({ ...row, startsAt: row.startsAt.toISOString() }));
  }

  /** @throws Refusal not-found where it, or its area, is another gathering's */
  async put(tx: Transaction, gatheringId: string, slot: DemoSlot): Promise<void> {
    const { id, areaId, title, exhibitor, startsAt, minutes, powerWatts, floorLoad, hazards } = slot;
    const put = await tx.query(
      `insert into gatherings.demo_slot (id, gathering_id, area_id, area_nr, parallel, title, exhibitor, during, power_watts,
         floor_load, hazards)
       select $1, $2, area.id, area.nr, area.parallel, $4::jsonb, $5,
              tstzrange($6::timestamptz, $6::timestamptz + make_interval(mins => $7)), $8, $9, $10::jsonb
         from gatherings.demo_area area where area.id = $3 and area.gathering_id = $2
       on conflict (id) do update set area_id = excluded.area_id, area_nr = excluded.area_nr, parallel = excluded.parallel,
         title = excluded.title, exhibitor = excluded.exhibitor, during = excluded.during, power_watts = excluded.power_watts,
         floor_load = excluded.floor_load, hazards = excluded.hazards where demo_slot.gathering_id = excluded.gathering_id returning id`,
      [
        ...[id, gatheringId, areaId, JSON.stringify(title), exhibitor, startsAt, minutes],
        ...[powerWatts, floorLoad, JSON.stringify(hazards)],
      ],
    );
    if (put.length === 0) throw new Refusal('not-found');
  }

  /** @throws Refusal not-found */
  async drop(tx: Transaction, gatheringId: string, id: string): Promise<void> {
    const gone = await tx.query('delete from gatherings.demo_slot where gathering_id = $1 and id = $2 returning id', [
      gatheringId,
      id,
    ]);
    if (gone.length === 0) throw new Refusal('not-found');
  }
}
