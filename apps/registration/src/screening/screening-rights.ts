import { hasRole, mayOrganise, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';

/**
 * Whose entries of an edition the caller may read: null for all of them, else those of these provinces.
 * @throws Refusal not-found for whoever may read none
 */
export function readableProvinces(caller: Caller, editionId: string): string[] | null {
  if (mayOrganise(caller, editionId) || hasRole(caller, 'officer', '*')) return null;
  const provinces = caller.grants.filter(({ role }) => role === 'officer').map(({ scope }) => scope);
  if (provinces.length === 0) throw new Refusal('not-found');
  return provinces;
}

/** @throws Refusal not-found */
export function assertReadable(caller: Caller, entry: { editionId: string; provinceCode: string | null }): void {
  const provinces = readableProvinces(caller, entry.editionId);
  if (provinces && !provinces.includes(entry.provinceCode ?? '')) throw new Refusal('not-found');
}
