import { Injectable } from '@nestjs/common';
import { isAdmin, mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import type { Gathering } from './gathering.js';
import { GatheringsStore } from './gatherings.store.js';
import type { Organised } from './gatherings.view.js';

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

/** Whose drafts the caller may see in a list. */
export function organisedBy(caller: Caller | undefined): Organised {
  if (!caller) return [];
  const scopes = caller.grants.flatMap(({ role, scope }) => (role === 'organiser' ? [scope] : []));
  if (isAdmin(caller) || scopes.includes('*')) return '*';
  return scopes.filter((scope) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(scope));
}
