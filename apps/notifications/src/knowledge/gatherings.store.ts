import { Injectable } from '@nestjs/common';
import { NotYet } from '@sangtao/messaging/reading';
import { Database } from '@sangtao/service-kit/database';

interface Names {
  vi: string;
  en: string;
}

/** What gatherings are called, as their announcements say. */
@Injectable()
export class GatheringNames {
  constructor(private readonly database: Database) {}

  async says(id: string, version: number, name: Names): Promise<void> {
    await this.database.query(
      `insert into notifications.gathering as known (id, version, name) values ($1, $2, $3::jsonb)
       on conflict (id) do update set version = excluded.version, name = excluded.name where known.version <= excluded.version`,
      [id, version, JSON.stringify(name)],
    );
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
