import { Injectable } from '@nestjs/common';
import { GatheringsStore } from '../gatherings/gatherings.store.js';
import { InvitationsStore } from '../invitations/invitations.store.js';
import { CloneStore } from './clone.store.js';

/** What cloning reads and writes. */
@Injectable()
export class CloneStores {
  constructor(
    readonly gatherings: GatheringsStore,
    readonly invitations: InvitationsStore,
    readonly clones: CloneStore,
  ) {}
}
