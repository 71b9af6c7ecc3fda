import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import type { ParticipantsDto } from './delegates.dto.js';

/** For which organisation people come. */
@Injectable()
export class OrganisationsView {
  constructor(private readonly database: Database) {}

  /** Of those of these accounts who have a place at one of these gatherings, and said it. */
  of({ gatheringIds, accountIds }: ParticipantsDto) {
    return this.database.query<{ gatheringId: string; accountId: string; organisation: string }>(
      `select gathering_id as "gatheringId", account_id as "accountId", organisation from gatherings.delegate
       where gathering_id = any($1) and account_id = any($2) and state = 'confirmed' and organisation <> ''`,
      [gatheringIds, accountIds],
    );
  }
}
