import { call, read } from '../api/client.js';
import { Offline, Problem } from '../api/problem.js';
import { forgetPerson, forgetToken, type Account } from '../api/token.js';
import { currentLanguage } from '../i18n/language.js';

async function auth<Answer>(path: string, body: object = {}): Promise<Answer> {
  const send = () =>
    fetch(`/api/identity/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
      body: JSON.stringify(body),
    });
  const response = await send().catch((cause: unknown) => {
    throw new Offline({ cause });
  });
  return read<Answer>(response);
}

/** @throws Problem wrong-email-or-password, email-not-verified */
export async function signIn(email: string, password: string): Promise<void> {
  await auth('/sign-in/email', { email: email.trim(), password });
  forgetToken();
}

export async function signUp(name: string, email: string, password: string): Promise<void> {
  const locale = currentLanguage();
  await auth('/sign-up/email', { name, email: email.trim(), password, locale });
}

export async function signOut(): Promise<void> {
  await auth('/sign-out').catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
  });
  forgetPerson();
}

export async function sendSignInLink(email: string, to: string): Promise<void> {
  await auth('/sign-in/magic-link', { email: email.trim(), callbackURL: to });
}

/** @throws Problem link-ended */
export async function followSignInLink(token: string): Promise<void> {
  await call('/identity/mail-links/sign-in', { method: 'POST', body: { token } });
  forgetToken();
}

/** @throws Problem link-ended */
export async function verifyEmail(token: string): Promise<void> {
  await call('/identity/mail-links/verify-email', { method: 'POST', body: { token } });
}

export async function askPasswordReset(email: string): Promise<void> {
  await auth('/request-password-reset', { email: email.trim() });
}

export async function setNewPassword(token: string, newPassword: string): Promise<void> {
  await auth('/reset-password', { token, newPassword });
}

export async function changePassword(currentPassword: string, newPassword: string): Promise<void> {
  await auth('/change-password', { currentPassword, newPassword, revokeOtherSessions: true });
  forgetToken();
}

export async function endOtherSessions(): Promise<void> {
  await auth('/revoke-other-sessions');
  forgetToken();
}

export interface Device {
  id: string;
  userAgent: string | null;
  createdAt: string;
  updatedAt: string;
}

export async function devices(): Promise<Device[]> {
  return read<Device[]>(await fetch('/api/identity/auth/list-sessions'));
}

export function changeMe(change: Partial<Pick<Account, 'name' | 'locale' | 'provinceCode'>>): Promise<Account> {
  return call('/identity/me', { method: 'PATCH', body: change });
}
