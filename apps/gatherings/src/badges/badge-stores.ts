import { Injectable } from '@nestjs/common';
import { BadgeBatchesStore } from './badge-batches.store.js';
import { BadgesStore } from './badges.store.js';

/** Badges, and the batches in which they are printed. */
@Injectable()
export class BadgeStores {
  constructor(
    readonly badges: BadgesStore,
    readonly batches: BadgeBatchesStore,
  ) {}
}
