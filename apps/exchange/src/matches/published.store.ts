import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { Published } from './comparable.js';

@Injectable()
export class PublishedStore {
  constructor(private readonly database: Database) {}

  /** Of everything that is published now. */
  revisions(): Promise<{ id: string; revision: string }[]> {
    return this.database.query('select id, revision from exchange.catalogue');
  }

  of(ids: readonly string[]): Promise<Published[]> {
    return this.database.query<Published>(
      `select id, code, side, owner_id as "ownerId", title, title_en as "titleEn", description, keywords, sector, trl, region,
         deal_form as "dealForm", revision from exchange.catalogue where id = any($1::uuid[])`,
      [ids],
    );
  }
}
