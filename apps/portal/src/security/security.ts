import { ask } from '../api/ask.js';
import { call } from '../api/client.js';
import type { RecoveryCodes, SecondFactor, SecondFactorBegun, SignedInDevice } from '../api/generated/identity.js';
import { forgetToken } from '../api/token.js';

export type { SecondFactor, SignedInDevice };

export const factorKey = ['second-factor'];
export const devicesKey = ['devices'];

export function secondFactor(): Promise<SecondFactor> {
  return call('/identity/second-factor');
}

export function beginApp(): Promise<SecondFactorBegun> {
  return call('/identity/second-factor/app', { method: 'POST' });
}

/** @returns the recovery codes, which are told this once. @throws Problem wrong-code */
export async function finishApp(code: string): Promise<string[]> {
  const { recoveryCodes } = await call<RecoveryCodes>('/identity/second-factor/app/confirm', {
    method: 'POST',
    body: { code: code.replaceAll(' ', '') },
  });
  forgetToken();
  return recoveryCodes;
}

export async function removeApp(): Promise<void> {
  await call('/identity/second-factor/app', { method: 'DELETE' });
  forgetToken();
}

export async function renewRecoveryCodes(): Promise<string[]> {
  return (await call<RecoveryCodes>('/identity/second-factor/recovery-codes', { method: 'POST' })).recoveryCodes;
}

export async function namePasskey(id: string, name: string): Promise<void> {
  await call(`/identity/passkeys/${id}`, { method: 'PATCH', body: { name } });
}

export async function removePasskey(id: string): Promise<void> {
  await call(`/identity/passkeys/${id}`, { method: 'DELETE' });
  forgetToken();
}

export async function devices(): Promise<SignedInDevice[]> {
  return (await call<{ items: SignedInDevice[] }>('/identity/sessions')).items;
}

export async function endDevice(id: string): Promise<void> {
  await call(`/identity/sessions/${id}`, { method: 'DELETE' });
  forgetToken();
}

export async function endOtherDevices(): Promise<void> {
  await call('/identity/sessions', { method: 'DELETE' });
  forgetToken();
}

/** The same answer whether or not somebody has the address. */
export async function changeEmail(email: string): Promise<void> {
  await ask('POST /identity/me/email', { body: { email: email.trim() } });
}

export const erasureKey = ['erasure'];
export const erasure = () => ask('GET /identity/me/erasure');
export const askErasure = () => ask('POST /identity/me/erasure');
export const takeErasureBack = () => ask('DELETE /identity/me/erasure');
