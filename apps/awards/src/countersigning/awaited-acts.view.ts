import { Injectable } from '@nestjs/common';
import type { Caller } from '@sangtao/service-kit/auth';
import { Database } from '@sangtao/service-kit/database';
import { deciding } from './act.js';

/** What waits for one person as the second one: that it does, and nothing of what it says. */
@Injectable()
export class AwaitedActs {
  constructor(private readonly database: Database) {}

  /** The oldest first; none for whoever decides about no edition. */
  of({ accountId, grants }: Caller) {
    const scopes = grants.filter(({ role }) => deciding.some((one) => one === role)).map(({ scope }) => scope);
    return this.database.query(
      `select act.id, act.kind, act.edition_id as "editionId", act.asked_at as "askedAt", result.publish_at as "publishAt"
       from awards.act left join awards.result on act.kind = 'publish' and result.edition_id = act.edition_id
       where withdrawn_at is null and approved_by is null and asked_by <> $1
         and (act.kind <> 'publish' or result.state = 'sealed')
         and ('*' = any($2::text[]) or act.edition_id::text = any($2))
       order by asked_at, act.id limit 200`,
      [accountId, scopes],
    );
  }
}
