import { call } from './client.js';

export interface Province {
  code: string;
  nameVi: string;
  nameEn: string;
}

export interface Organisation extends Province {
  id: string;
  kind: string;
  provinceCode: string | null;
}

export const provinces = () => call<{ items: Province[] }>('/identity/provinces').then(({ items }) => items);
export const organisations = () =>
  call<{ items: Organisation[] }>('/identity/organisations').then(({ items }) => items);

export interface GivenGrant {
  id: string;
  role: string;
  scope: string;
  name: string;
  email: string;
}

export const grants = () => call<{ items: GivenGrant[] }>('/identity/grants').then(({ items }) => items);
export const giveGrant = (body: { email: string; role: string; scope: string }) =>
  call('/identity/grants', { method: 'POST', body });
export const withdrawGrant = (id: string) => call(`/identity/grants/${id}`, { method: 'DELETE' });
