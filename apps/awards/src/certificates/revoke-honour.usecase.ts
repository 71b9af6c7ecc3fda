import { Injectable } from '@nestjs/common';
import { HonourRevokedV1 } from '@sangtao/contracts/awards/honour-revoked.v1';
import { mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { PublishedPages } from '../results/published-pages.js';

interface Held {
  id: string;
  editionId: string;
  entryId: string;
  revokedAt: Date | null;
}

/** Takes a prize back: the certificate stays in the register, and says so from now on. */
@Injectable()
export class RevokeHonour {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly pages: PublishedPages,
  ) {}

  /** @throws Refusal not-found, honour-revoked */
  execute(code: string, reason: string, caller: Caller): Promise<{ status: 'revoked'; revokedAt: Date }> {
    const { database, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const [honour] = await tx.query<Held>(
        `select id, edition_id as "editionId", entry_id as "entryId", revoked_at as "revokedAt" from awards.honour
         where certificate_code = $1 for update`,
        [code.toUpperCase().slice(0, 40)],
      );
      if (!honour || !mayOrganise(caller, honour.editionId)) throw new Refusal('not-found');
      if (honour.revokedAt) throw new Refusal('honour-revoked', { at: honour.revokedAt.toISOString() });
      const now = clock.now();
      const { id, editionId, entryId } = honour;
      await tx.query('update awards.honour set revoked_at = $2, revoked_by = $3, revoked_reason = $4 where id = $1', [
        id,
        now,
        caller.accountId,
        reason,
      ]);
      await tx.audit('honour-revoked', id);
      const data = { honourId: id, editionId, entryId, at: now.toISOString() };
      await tx.publish(HonourRevokedV1, { key: id, version: 2, data });
      tx.afterCommit(() => this.pages.forget(editionId));
      return { status: 'revoked', revokedAt: now };
    });
  }
}
