import { ask } from './ask.js';
import type { GrantInput } from './generated/identity.js';

export const provinces = () => ask('GET /identity/provinces').then(({ items }) => items);
export const organisations = () => ask('GET /identity/organisations').then(({ items }) => items);

/** By part of the name or the address, with or without accents. */
export const accounts = (q: string) =>
  ask('GET /identity/accounts', { query: { q, limit: 10 } }).then(({ items }) => items);

export const grants = () => ask('GET /identity/grants').then(({ items }) => items);
/** The role is one of a list that the page shows as text. */
export const giveGrant = (body: Omit<GrantInput, 'role'> & { role: string }) =>
  ask('POST /identity/grants', { body: { ...body, role: body.role as GrantInput['role'] } });
export const withdrawGrant = (id: string) => ask('DELETE /identity/grants/{id}', { path: { id } });
