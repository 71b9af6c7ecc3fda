import { Injectable } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { BadgeBatchesStore, type BadgeBatch } from './badge-batches.store.js';
import type { AskBadgesDto } from './badges.dto.js';

/** So many sheets in one file are enough for one printer. */
const most = 5000;

/** The office wants badges on paper: those that nobody has printed yet, or those of some delegates, again with a reason. */
@Injectable()
export class AskBadges {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly batches: BadgeBatchesStore,
  ) {}

  /** The caller's right to the gathering is checked before. @throws Refusal nothing-to-print, reprint-reason, too-many-badges */
  execute(
    gatheringId: string,
    { kindCode = null, delegateIds, reason = null }: Asked,
    askedBy: string,
  ): Promise<BadgeBatch> {
    const { database, ids, clock } = this.surroundings;
    return database.transaction(async (tx) => {
      const badges = delegateIds
        ? await this.batches.chosen(tx, gatheringId, delegateIds)
        : await this.batches.fresh(tx, gatheringId, kindCode);
      if (badges.length === 0) throw new Refusal('nothing-to-print');
      if (badges.length > most) throw new Refusal('too-many-badges', { max: most });
      const again = badges.filter(({ prints }) => prints > 0).length;
      if (again > 0 && !reason) throw new Refusal('reprint-reason', { count: again });
      const batch: BadgeBatch = {
        ...{ id: ids.next(), gatheringId, kindCode, badgeIds: badges.map(({ id }) => id), reason, state: 'queued' },
        ...{ done: 0, askedBy, askedAt: clock.now(), readyAt: null, fileKey: null },
      };
      await this.batches.insert(tx, batch);
      await tx.audit('badges-asked', batch.id, { gatheringId, badges: badges.length, again });
      return batch;
    });
  }
}

type Asked = Omit<AskBadgesDto, 'kindCode' | 'reason'> & { kindCode?: string | null; reason?: string | null };
