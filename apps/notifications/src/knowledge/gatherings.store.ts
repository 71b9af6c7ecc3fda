import { Injectable } from '@nestjs/common';
import { NotYet } from '@sangtao/messaging/reading';
import { Database } from '@sangtao/service-kit/database';

interface Names {
  vi: string;
  en: string;
}

/** Where and on which days it is held. */
interface HeldAt {
  day: string;
  lastDay: string;
  venue: string;
}

/** What gatherings are called and when and where they are held, as their announcements say. */
@Injectable()
export class GatheringNames {
  constructor(private readonly database: Database) {}

  async says(id: string, version: number, { name, place }: { name: Names; place: HeldAt }): Promise<void> {
    await this.database.query(
      `insert into notifications.gathering as known (id, version, name, place) values ($1, $2, $3::jsonb, $4::jsonb)
       on conflict (id) do update set version = excluded.version, name = excluded.name, place = excluded.place
         where known.version <= excluded.version`,
      [id, version, JSON.stringify(name), JSON.stringify(place)],
    );
  }

  /** Nothing before its announcement came. */
  async heldAt(id: string): Promise<HeldAt | Record<string, never>> {
    const [row] = await this.database.query<{ place: HeldAt | null }>(
      'select place from notifications.gathering where id = $1',
      [id],
    );
    return row?.place ?? {};
  }

  /** @throws NotYet before its announcement came */
  async of(id: string): Promise<Names> {
    const [row] = await this.database.query<{ name: Names }>('select name from notifications.gathering where id = $1', [
      id,
    ]);
    if (!row) throw new NotYet(`gathering ${id}`);
    return row.name;
  }
}
