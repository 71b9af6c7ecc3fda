import { Injectable } from '@nestjs/common';
import { HonourRevokedV1 } from '@sangtao/contracts/awards/honour-revoked.v1';
import { mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import type { Transaction } from '@sangtao/service-kit/database';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Act } from '../countersigning/act.js';
import { Ask } from '../countersigning/ask.usecase.js';
import { PublishedPages } from '../results/published-pages.js';

interface Held {
  id: string;
  editionId: string;
  entryId: string;
  revokedAt: Date | null;
}

const columns = `id, edition_id as "editionId", entry_id as "entryId", revoked_at as "revokedAt"`;

/** Takes a prize back, by two people: the certificate stays in the register, and says so from then on. */
@Injectable()
export class RevokeHonour {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly ask: Ask,
    private readonly pages: PublishedPages,
  ) {}

  /** Nothing changes before another person approves. @throws Refusal not-found, honour-revoked, act-asked */
  async begin(code: string, reason: string, caller: Caller): Promise<void> {
    await this.surroundings.database.transaction(async (tx) => {
      const [honour] = await tx.query<Held>(
        `select ${columns} from awards.honour where certificate_code = $1 for update`,
        [code.toUpperCase().slice(0, 40)],
      );
      if (!honour || !mayOrganise(caller, honour.editionId)) throw new Refusal('not-found');
      if (honour.revokedAt) throw new Refusal('honour-revoked', { at: honour.revokedAt.toISOString() });
      await this.ask.toRevoke(tx, honour, { reason, askedBy: caller.accountId });
    });
  }

  /** Once it is approved, in the same transaction. */
  async carryOut(tx: Transaction, { subject: id, reason, askedBy }: Act, approvedBy: string): Promise<void> {
    const now = this.surroundings.clock.now();
    const [honour] = await tx.query<Held>(
      `update awards.honour set revoked_at = $2, revoked_by = $3, revoked_reason = $4 where id = $1 returning ${columns}`,
      [id, now, askedBy, reason],
    );
    const { editionId, entryId } = honour!;
    await tx.audit('honour-revoked', id, { askedBy, approvedBy });
    const data = { honourId: id, editionId, entryId, at: now.toISOString() };
    await tx.publish(HonourRevokedV1, { key: id, version: 2, data });
    tx.afterCommit(() => this.pages.forget(editionId));
  }
}
