import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '@sangtao/service-kit/database';
import type { CarryOver } from './clone-plan.js';

/** Somebody whom the next edition may invite. */
export interface Carried {
  accountId: string;
  kindCode: string;
  name: string;
  organisation: string;
  provinceCode: string | null;
  formerProvinceCode: string | null;
}

@Injectable()
export class CloneStore {
  constructor(private readonly database: Database) {}

  /** How many of each there are in an edition: none of them is copied. */
  async left(gatheringId: string): Promise<Record<'registrations' | 'invitations' | 'badges', number>> {
    const [counts] = await this.database.query<Record<'registrations' | 'invitations' | 'badges', number>>(
      `select (select count(*)::int from gatherings.delegate where gathering_id = $1) as registrations,
         (select count(*)::int from gatherings.invitation where gathering_id = $1) as invitations,
         (select count(*)::int from gatherings.badge join gatherings.delegate on delegate.id = delegate_id
          where gathering_id = $1) as badges`,
      [gatheringId],
    );
    return counts!;
  }

  /** Who had a place and may be invited again on this ground. */
  carried(gatheringId: string, { kindCodes, ground }: CarryOver): Promise<Carried[]> {
    return this.database.query<Carried>(
      `select account_id as "accountId", kind_code as "kindCode", name, organisation, province_code as "provinceCode",
         former_province_code as "formerProvinceCode"
       from gatherings.delegate where gathering_id = $1 and state = 'confirmed' and account_id is not null
         and kind_code = any($2) and ($3 = 'duty' or invite_again) order by id limit 5000`,
      [gatheringId, kindCodes, ground],
    );
  }

  /** What was made of this wish before. */
  async made(tx: Transaction, sourceId: string, digest: string): Promise<string | undefined> {
    const [row] = await tx.query<{ id: string }>(
      'select id from gatherings.gathering where cloned_from = $1 and clone_digest = $2',
      [sourceId, digest],
    );
    return row?.id;
  }

  async remember(
    tx: Transaction,
    { id, sourceId, digest }: { id: string; sourceId: string; digest: string },
  ): Promise<void> {
    await tx.query('update gatherings.gathering set cloned_from = $2, clone_digest = $3 where id = $1', [
      id,
      sourceId,
      digest,
    ]);
  }
}
