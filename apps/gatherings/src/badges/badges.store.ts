import { Injectable } from '@nestjs/common';
import type { Transaction } from '@sangtao/service-kit/database';
import { KitSettings } from '@sangtao/service-kit/settings';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { badgeCode, badgeKey, codeHash } from './badge-code.js';

/** What a check-in has to know of a badge; names stay where they are. */
export interface SnapshotBadge {
  badgeId: string;
  /** SHA-256, hex, of what the square says. */
  codeHash: string;
  delegateId: string;
  kindCode: string;
  /** Null while it opens doors. */
  revokedAt: Date | null;
}

/** Badges of delegates: one in force for each who has a place. */
@Injectable()
export class BadgesStore {
  private readonly key: Buffer;

  constructor(
    private readonly surroundings: Surroundings,
    settings: KitSettings,
  ) {
    this.key = badgeKey(settings.serviceSecret);
  }

  /** Each gets a badge of their own. None may have one in force. */
  async issue(tx: Transaction, delegateIds: readonly string[]): Promise<void> {
    const { ids, clock } = this.surroundings;
    const rows = delegateIds.map((delegateId) => {
      const id = ids.next();
      return { id, delegateId, hash: codeHash(badgeCode(this.key, id)) };
    });
    await tx.query(
      `insert into gatherings.badge (id, delegate_id, code_hash, issued_at)
       select id, "delegateId", hash, $2 from json_to_recordset($1::json) as row (id uuid, "delegateId" uuid, hash text)`,
      [JSON.stringify(rows), clock.now()],
    );
  }

  /** It opens nothing any more; the next one is another. */
  async revoke(tx: Transaction, delegateId: string): Promise<void> {
    await tx.query('update gatherings.badge set revoked_at = $2 where delegate_id = $1 and revoked_at is null', [
      delegateId,
      this.surroundings.clock.now(),
    ]);
  }

  /** What the square of the badge in force says; undefined where there is none. */
  async codeOf(delegateId: string): Promise<string | undefined> {
    const [badge] = await this.surroundings.database.query<{ id: string }>(
      'select id from gatherings.badge where delegate_id = $1 and revoked_at is null',
      [delegateId],
    );
    return badge && badgeCode(this.key, badge.id);
  }

  codeOfBadge(badgeId: string): string {
    return badgeCode(this.key, badgeId);
  }

  /** All badges of a gathering, also those that open nothing any more: a door says why. */
  snapshot(gatheringId: string): Promise<SnapshotBadge[]> {
    return this.surroundings.database.query<SnapshotBadge>(
      `select badge.id as "badgeId", code_hash as "codeHash", delegate_id as "delegateId", kind_code as "kindCode", revoked_at as "revokedAt"
       from gatherings.badge join gatherings.delegate on delegate.id = delegate_id where gathering_id = $1 order by badge.id`,
      [gatheringId],
    );
  }
}
