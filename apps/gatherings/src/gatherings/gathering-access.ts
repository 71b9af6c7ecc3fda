import { Injectable } from '@nestjs/common';
import { mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Gathering } from './gathering.js';
import { GatheringsStore } from './gatherings.store.js';

/** Whose gathering it is. One that the caller may not know of does not exist for them. */
@Injectable()
export class GatheringAccess {
  constructor(private readonly gatherings: GatheringsStore) {}

  /** For its organisers, by the grant with its id or for all. @throws Refusal not-found */
  organised(id: string, caller: Caller): Promise<Gathering> {
    if (!mayOrganise(caller, id)) throw new Refusal('not-found');
    return this.gatherings.get(id);
  }

  /** For everybody from its announcement on. @throws Refusal not-found */
  async seen(id: string, caller: Caller | undefined): Promise<Gathering> {
    const gathering = await this.gatherings.get(id);
    const open = gathering.state !== 'draft' || (caller !== undefined && mayOrganise(caller, id));
    if (!open) throw new Refusal('not-found');
    return gathering;
  }
}
