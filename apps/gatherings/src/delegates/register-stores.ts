import { Injectable } from '@nestjs/common';
import { BadgesStore } from '../badges/badges.store.js';
import { InvitationsStore } from '../invitations/invitations.store.js';
import { DelegatesStore } from './delegates.store.js';
import { LineStore } from './line.store.js';

/** What registering writes to. */
@Injectable()
export class RegisterStores {
  constructor(
    readonly delegates: DelegatesStore,
    readonly line: LineStore,
    readonly badges: BadgesStore,
    readonly invitations: InvitationsStore,
  ) {}
}
